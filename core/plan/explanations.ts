/** Plain explanations of the catalogue: what each thing means, why it matters, how to do it. */

/** By the responsibility's id; no harder to read than for a twelve-year-old. */
export const explanations = {
  contact:
    'This person tells us what you want. If two people ask for two things, we would not know who is right. Choose someone who knows your work and reads their email each day. Then put their name on your page.',
  deputy:
    'Your contact will be away at times. A stand-in can say yes or no for those days, so that work does not stop. Choose someone your contact trusts. Tell us their name and email.',
  'tell-staff':
    'When staff ask us for things on their own, plans change and costs grow. So we act only on what your contact asks. Tell your team in one short note: "Ask our contact first."',
  'contact-change':
    'We act on what your contact says, so we must know who it is. If you change that person and do not tell us, we may follow the wrong one. Tell us the new name, and the day it starts, before you change.',
  'agree-plan':
    'The plan says what we will do, what you will do, and when. It saves a row later on. Read it and say yes, or tell us what to change. We do not start until you agree.',
  answer:
    'Sometimes we must ask you before we can go on. If no answer comes, the work waits. Two working days is enough for most things. If you need more time, just tell us.',
  'must-not-stop':
    'Some things in your business must always work, such as the till or the phones. If we know them, we take more care with them. Make a short list. Write what breaks first if each one stops.',
  inventory:
    'We keep a list of your computers and sign-ins. We can only look after what is on the list. Read it, and tell us what is missing or gone. It takes about ten minutes.',
  access:
    'We need a way in to do our work. Email is not safe for passwords, since others may read it. Ring us, and we will show you a safe way to share them.',
  'master-login':
    'A master login opens everything you own. It should be yours, so that nobody can ever lock you out, and that means us too. Write it down, seal it, and put it in your safe.',
  joiner:
    'A new person needs a computer, a sign-in and email. That takes us some days to get ready. Tell us their name, their job and their first day, one week before.',
  leaver:
    'Someone who has left may still be able to read your email and files. We can shut their sign-in the same day. Ring us or write to us as soon as you know.',
  'spend-limit':
    'Now and then we must buy something for you. We need to know who may say yes, and up to what sum. Tell us one name and one sum. Above it, we will always ask you first.',
  'ask-before-buying':
    'Some things do not work well with what you have. One question to us can save you the price. Send us a link to what you want to buy, before you pay for it.',
  'changes-in-writing':
    'When the plan changes, the cost and the date may change too. If it is written down, we both know what was agreed. We will send you a short note. You answer yes or no.',
  downtime:
    'To put in new things, we must switch some old ones off for a while. You know best when that hurts least. Choose a day and a time, such as Sunday morning.',
  'warn-staff':
    'While we work, some things will be off. Staff who know that can plan for it, and will not lose work. Tell them the day, the time and what will stop.',
  'site-access':
    'We will come to you to do some of the work. Please have someone there who can open the doors. Clear the space around the machines, so that nobody trips or gets hurt.',
  backups:
    'A backup is a second copy of your files. It helps only if it holds the right files and can be read. Tell us which files you need most. Then watch us bring one back, so that you know it works.',
  'odd-mail':
    'Thieves send emails that look real. One click can let them in. If an email or a call feels odd, do not click and do not pay. Ring us on the number you know.',
  'two-step':
    'Two-step sign-in asks for your password and then for a code from your phone. A thief with your password still cannot get in. Turn it on for your own sign-in first. We will help your staff.',
  renewals:
    'Your web name, your internet and your software all stop if a bill is missed. Some are hard to get back. Check that the card on each one still works. Send us a bill you are not sure of.',
  suppliers:
    'Other firms look after your phones, your till or your website. We may need to work with them. Send them one email that says who we are, with us in copy.',
  training:
    'New things help only if people know how to use them. Two people is best, so that one can stand in for the other. The training is short. Tell us who will come.',
  'acceptance-test':
    'When we finish a part, you try it out. You know your work and will spot what we miss. Use it as you would on a normal day. Tell us within five working days what is wrong.',
  payment:
    'Each bill has a date on it. If it is paid by then, the work goes on. If money is tight, tell us early. We can often find a way, but not after the date has gone by.',
  'trade-rules':
    'Some trades have rules on how to keep records or who may see them. If we know the rules, we can build things the right way. Tell us the rules you know, or who would know them.',
  review:
    'Your business changes, and so does what you need. Every three months we go through the list with you. It takes half an hour. We drop what is done and add what is new.',
} as const;

/** What it means, why it matters and how to do it; null for a responsibility the contractor added. */
export function explanationOf(responsibility: string): string | null {
  return Object.hasOwn(explanations, responsibility)
    ? explanations[responsibility as keyof typeof explanations]
    : null;
}
