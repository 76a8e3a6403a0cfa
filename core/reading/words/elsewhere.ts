/** Mail that is not meant for the contractor, or that no person wrote: what gives it away. */
import { lines } from '../kind-rule.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Phrases of advertising, notices and misdirected mail; one is enough. */
export const NOT_A_MESSAGE = lines(`
  unsubscribe / you have won a|the|our / claim your|now / reply|text stop / opt out|opt-out / boost your
  online presence / seo ?package|services
  we|i came across your website / your website ranking / first page of google / promo code / order now
  free quote today
  family trust|fortune|inheritance / million|usd|dollars ... share|beneficiary / beneficiary / next of kin
  view in browser|your / automated|automatic message|email|reply|response|notification
  do not reply to this / ^ please do not reply $ / shop now / sale ends|now / buy now
  NUMBER off all|everything|selected|your / limited time offer|only / out of ?the office until|from|and|on
  your parcel|order|package has|will|is|was|could|can
  dear ?valued customer|customers|user|winner|member / track your|it here|parcel|order
  your subscription|trial has|will|expires / act now
  exclusive|special offer / free delivery|shipping|trial / terms and conditions apply
  dear valued customer|customers / you have been selected|won / click here to ?un
  wrong person|address|email|number|recipient / message|email|mail|this|that ~be meant|intended for
  ^ ?please ?sorry ?oops ?just ?so ?and ignore|disregard my|that|the|this ?last|previous ?email|mail|message|one $
  ignore|disregard my|that|the|this last|previous email|mail|message|one / sent|send in error|mistake
  wrong * sorry
  ^ reminder / your appointment / sent|to to|all all|members members|parents|residents|customers|subscribers
  thanks|thank ?you for ~contact|~reach|~write|your ?* ?* ... ?we aim|endeavour|will to|respond|reply|answer / we aim|endeavour|try to answer|respond|reply
  within|in NUMBER working|business|office days|hours / this is an automatic|automated
`);

/** Topics of private life and of other trades. */
export const ELSEWHERE = set(`
  milk bread potato dinner supper lunch tea shopping grocery cake birthday school-run nursery dog cat puppy kitten vet pet haircut hair
  nail massage facial physio dentist filling prescription tablet-count doctor gp bouquet flower wreath restaurant table-for starter pizza
  curry takeaway taxi cab flight hotel villa cottage suitcase mot tyre clutch brake exhaust plumber boiler radiator tap leak drain roof
  gutter lawn hedge mower fence vicar christening wedding funeral hymn choir football cricket rugby netball piano guitar recital
  coffee latte cappuccino espresso flat-white beer wine pub swimming kid kids pram nappy sofa curtain carpet homework teacher mum mummy mom dad daddy nan gran granny grandad auntie darling sweetheart babe hun xx xxx
`);

/** Words of the contractor's trade: with one of these, private words are only colour. */
export const TRADE = set(`
  computer pc laptop tablet screen monitor printer scanner server network router switch wifi wi-fi internet broadband email mail
  mailbox inbox password login account user access software program app website site phone handset headset extension voicemail cable
  socket till camera cctv backup drive disk file folder data photo antivirus firewall update licence license system cloud invoice
  quote keyboard mouse desk install installation engineer training domain hosting contract order plug charger dock docking projector
  upgrade migrate migration remote vpn usb ipad macbook alarm label toner card-machine terminal helpdesk ticket support wire wiring
`);
