/** The pack's README: what is in it, and how to check it without sayso. */
import { packNames } from '../../../core/ledger/pack.ts';
import type { PackRecord } from './record.ts';

const { manifest, signature, publicKey, sums, page, ledger, table, sent } = packNames;

export function readme({ engagement, firm, madeAt }: PackRecord, fingerprint: string): string {
  return `${engagement.project.title}, for ${engagement.client.name}
The record of the work, made by ${firm.name} on ${madeAt}.

This is everything that was agreed, instructed and mailed in this project, with what proves it. Start with
${page}: it opens in any browser, shows the rest in plain words and loads nothing from anywhere.

The emails are exactly as they came and went. They hold whatever was attached to them, so open attachments with
care; and they hold the links that were mailed, some of which may still open a page. Give this pack only to people
who may see all of that.


WHAT IS IN IT

  ${page}             the whole story, to read or to print
  ${ledger}           the ledger: what was said, numbered, each entry sealed to the one before
  ${table}             the same as a table
  acceptances.json       what the client took on, and when
  engagement.json        who is who, and what was planned
  emails/in/             every email that came in, as raw bytes
  evidence/              for each of them: who it was judged to be from, why, and the keys that prove it
  emails/out/            every email that went out, as raw bytes
  ${sent}             to whom each of those went, and what became of it
  timeline.jsonl         what else happened
  ${sums}         the SHA-256 of each file
  ${manifest}          the same, with the ledger's head
  ${signature}           the signature on ${manifest}
  ${publicKey}         the key that it was made with


HOW TO CHECK IT WITH SAYSO

  sayso verify PACK.zip
  sayso verify PACK.zip --head 9c11...        with the long line from an email that you hold

It needs no network. It says "whole", or names each file that was changed.


HOW TO CHECK IT WITHOUT SAYSO

1. No file was changed. In the unpacked folder:

     sha256sum --check ${sums}

2. The list itself is the one that was signed; this prints "Signature Verified Successfully":

     openssl pkeyutl -verify -pubin -inkey ${publicKey} -rawin -in ${manifest} -sigfile ${signature}

   ${manifest} states the SHA-256 of ${sums} and of every other file.

3. The signature is ours. Ask us on the telephone for the fingerprint of our key; it must be

     ${fingerprint}

     This prints the same letters, and may close them with "=":

     openssl pkey -pubin -in ${publicKey} -outform DER | openssl dgst -sha256 -binary | base64

4. The ledger was not rewritten, not even by us. The agreement and the closing email, which the client has held since
   they were sent, print a line of 64 letters and figures with the number it belongs to. The entry of that number in
   ${ledger} must have that very line as its "head".

5. Each head follows from the one before. This prints the last head, or stops where the chain is broken:

     python3 - <<'END'
     import hashlib, json
     sha = lambda text: hashlib.sha256(text.encode()).hexdigest()
     head = "0" * 64
     for line in open("${ledger}", encoding="utf-8"):
         entry = json.loads(line)
         if entry["content"]:
             words = json.dumps(entry["content"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
             assert entry["digest"] == sha(entry["salt"] + "\\n" + words), entry["number"]
         head = sha(f'{head}\\n{entry["number"]}\\n{entry["digest"]}')
         assert entry["head"] == head, entry["number"]
     print(head)
     END

6. An email truly came from where it says. Each file in evidence/ holds the DNS record of the sender's own mail
   provider, as it was found when the email came; any DKIM checker that can be given that record will confirm the
   signature in the email of the same number.
`;
}
