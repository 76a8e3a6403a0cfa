/** Nouns for people from WordNet 3.1 (Princeton University, WordNet licence); made by bench/reading/compile-persons.ts, not by hand. */
export const WORDNET_PERSONS = `
  abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adherent administrator
  admirer adolescent adonis adult adulterer adventurer adversary advisor advocate aeon aggressor aide
  alderman alien amateur ambassador amorist analyst anarchist ancestor angel antecedent anthropologist
  apologist apothecary apparition applicant appointee appraiser apprentice archaeologist archangel
  archbishop architect arianist artilleryman artisan artist aspirant assassin assessor assignee assistant
  associate atheist athlete attacker attendant attorney aunt author auxiliary babe baby bachelor backer
  ballerina balletomane ballplayer bandit banker banshee barbarian barkeep barnburner bartender basileus
  bather batter beadle beadsman bearer beatnik beau beggar beginner believer belle bellhop beneficiary
  besieger bidder biologist biophysicist biter blackmailer blacksmith bloke blonde bluestocking boatswain
  bobbysoxer bodybuilder bodyguard bondsman booby booker bootlegger borrower boxer boy briber bricklayer
  bride bridegroom brigadier broker brother brute buddy buffoon bugler bully bullyboy bum bunkmate bunter
  burglar busboy bushwhacker businessman butler buyer caliph caller campmate candidate capitalist captain
  captive captor cardinal caretaker carpenter cartoonist catcher caterer cattleman cavalryman caveman
  celebrant celebrity chairman chambermaid champ champion character charlatan chela chemist chief chieftain
  child chiropractor choirboy chorine chosen chump churchgoer churchman citizen civilian claimant
  classicist classifier classmate clergyman cleric clerk clown cobbler collaborator colleague collegian
  colonel colonial coloratura columnist comedian comer commander commando commentator commie commissioner
  committeeman commoner communist companion compatriot competitor composer compulsive comrade
  concessionaire concierge confessor confidant confidante confrere congressman connoisseur conqueror
  conservative conspirator constable consultant consumer contemporary contestant contractor contralto
  contributor convert convict cook coon coordinator cop coquette coroner corporal correspondent cosigner
  counsel counselor countryman courier courtier cousin coward cowboy cowhand cowpuncher crackpot crafter
  craftsman criminal cripple critic crofter crone crony culprit cultist cuss custodian customer cyclist
  cynic dad daddy dairyman dame dancer darling daughter deacon dealer dean dear deceased decedent decorator
  defendant defender deity delegate demagogue demander demon demonstrator dentist dependent deportee
  depositor deputy dervish descendant descendent designer desperate despoiler detective detractor devisee
  devotee diabetic diagnostician dignitary diplomat director disciple dissenter divinity doctor donor
  doorman dragon dramatist draper dreamer drinker dropout drover drummer drunk drunkard duelist duffer duke
  dullard dwarf dweller earl earthman eccentric economist editor educator egghead egotist elder elector
  electrotherapist embodiment employee employer engineer engraver enrollee entertainer enthusiast
  entrepreneur epicure equal escort evangelist evildoer executioner executive executor existentialist
  experimenter expert explorer exporter extern fairy faker fanatic fantasist farmer father fella fellow
  felon fielder fieldhand fiend fisher fisherman fishmonger fishwife flapper flautist fledgling foe
  follower fool forefather foreigner foreman forerunner freak freeman freewheeler freshman friend fugitive
  fullback gadfly gagwriter gallant gambler gamin gangster gardener general generalist geneticist genie
  genius gentleman geographer geologist ghoul girl girlfriend giver gladiator glutton gnome goddess
  goldsmith golfer goner gospeler gourmet governess grammarian grandchild grandfather grandma grandmother
  grandparent graybeard grocer groom grower grownup guardian guerrilla gunman gunner gunslinger guru
  gymnast gynecologist hacker halfback handyman hater hawker headmaster headsman healer hearer heir hellion
  helper herald heretic hero heroine herpetologist highwayman hijacker hillbilly historian hitter
  homesteader homosexual horseman hostess hotelman hotshot housebreaker householder housewife huckster
  humanist humorist hurler husband hypocrite idealist ideologist idiot idler ignoramus illustrator imbecile
  immigrant imp impressionist incarnation incompetent incubus individualist infant infantryman infielder
  informant inhabitant inmate inquisitor inspector instructor instrumentalist intellectual intermediary
  interne interpreter interviewer intruder invader invalid inventor investigator investor ironworker
  jackass janissary janitor jerk jeweler jockey journalist judge junior jurist juror kid kidnapper killer
  laborer lackey lad lady laggard landlord landowner lasher lawman lawyer layman learner lecher lecturer
  lefty legatee legislator letterman liar liberal libertine librarian lieutenant lifter lightweight
  linebacker lineman linguist listener litigant logger longshoreman loon loser lover loyalist luminary
  lummox lunkhead lyricist ma machinist madam madman magician magistrate maid maiden mailman major maker
  malfeasant mama mamma manager maniac manservant marksman marshal martyr masseur matriarch matron mayor
  mechanic member mercenary mercer merchant mermaid messenger midshipman miner minister minor minstrel
  misanthrope misogynist miss missionary mistress mocker moderate modern mommy monarch moneymaker monk
  monologist monster monstrosity moralist mortician mother mourner mover moviegoer murderer muscleman
  musician mutant mutineer namesake naprapath national native naturopath navigator neighbor nephew neurotic
  neutralist newcomer newsboy newsman newspaperman niece nobody noncom nondriver notable novelist nun nurse
  nymph nymphomaniac observer occupant offender officer official offspring ogress oldster onlooker
  operagoer opponent orator orderly orphan outcast outfielder outlaw outsider overachiever owner oyabun
  pagan pander papa paranoiac pardner parent parishioner parson participant partner passenger passerby
  pastor pathologist patient patriot patroller patrolman patron patronne peasant peddler peer pensioner
  perfectionist performer personage personification pessimist petitioner phantom pharmacist philanthropist
  philosopher phony physician physicist pianist pilgrim pimp pioneer piper pistoleer pixie plainclothesman
  plasterer player playmate playwright plumber poet policeman politician pop pope porter portwatcher poseur
  positivist posseman potter practitioner preacher predecessor president prey prick priest primate prince
  prisoner private pro procurer producer professional professor promoter promulgator propagandist prophet
  proponent proprietor prosecutor prostitute protagonist protege prowler psychiatrist psychologist
  psychopath psychopomp publicist puke pundit punk punster pupil pursued pursuer purveyor quack quarterback
  questioner rabbi racist racketeer ragamuffin rajah rancher rapist rascal reactionary reader realist
  receptionist recipient recluse recruit redcoat redheader referee refugee registrant regular relative
  religionist repairman reporter representative reprobate researcher resident retailer reveller reverend
  reviewer rhetorician rider rifleman rival roarer robber rogue romantic roofer rookie roughneck rowdy
  ruffian rustler safebreaker sage saint salesgirl saleslady salesman satirist savage saver schizophrenic
  scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist
  scoundrel scout sculptor seafarer seaman secessionist secularist seer segregationist selectman seminarian
  senator senior sentimentalist sentinel sentry sergeant servant settler sharer sheepman shepherd sheriff
  shopkeeper shopper shortstop signore singer sinner sipper sir sis sister skeptic skirmisher slave
  sleepwalker slob slugger smuggler sniper socialist sociologist soldier soloist son songwriter sonny
  soothsayer sophisticate sophomore soprano soul southpaw sovereign specialist spirit spokesman sponsor
  sportsman sportswoman spouse sprinter spy squire stager starlet statesman statistician stepchild
  stepmother steward stiff stockbroker stockholder storekeeper storyteller straggler stranger strategist
  student stupid stylist subjectivist subordinate suburbanite successor sucker sufferer suitor sultan
  superintendent superior supernatural supervisor supplier surgeon surveyor survivor suspect swami
  swashbuckler sweetheart symbolist tailback taxidriver taxpayer teacher teammate teamster tease technician
  teenager teetotaler telegrapher tenant terrorist theatregoer theologian theorist therapist thief thinker
  tiger toter tourist townsman trader tradesman traditionalist tragedian trainman traitor trapper traveler
  traveller treasurer trooper troubleshooter trumpeter trustee tutor twirler tyrant uncle underachiever
  undergraduate underling undersecretary undertaker unfortunate urchin user valet vandal vaquero vendor vet
  veteran vicar victim victor villager villain violinist virgin virtuoso visitor vocalist volunteer voter
  voyager wag waiter waitress wanderer warrior watcher watchmaker watchman watercolorist wearer westerner
  whale whiz wholesaler whore widow widower wife wigmaker wildcatter windbag wingback wingman winner
  wisenheimer witch witness wizard woman woodcarver worker workman worshipper wrestler wretch writer yokel
  youngster youth zombie
`;
