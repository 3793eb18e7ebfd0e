// Made by tools/build-lexicon.ts from data/lexicon/titles.tsv; do not edit.
// Titles, offices and role nouns that stand before or after a person's name or describe one.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// kind: address (Mr, Sir), office (president, minister), rank (general), role (analyst, spokesman), kin (son). gender: m, f or empty.
// Columns: word, kind, gender.
export const titleRows: string = `mr	address	m
mr.	address	m
mister	address	m
sir	address	m
lord	address	m
monsieur	address	m
m.	address	m
señor	address	m
don	address	m
herr	address	m
sheikh	address	m
shaikh	address	m
baron	address	m
viscount	address	m
father	address	m
brother	address	m
mrs	address	f
mrs.	address	f
ms	address	f
ms.	address	f
miss	address	f
madam	address	f
madame	address	f
lady	address	f
dame	address	f
señora	address	f
frau	address	f
sister	address	f
mother	address	f
mme	address	f
baroness	address	f
dr	address	
dr.	address	
doctor	office	
prof	address	
prof.	address	
professor	office	
rev	address	
rev.	address	
reverend	address	
hon	address	
hon.	address	
honorable	address	
ayatollah	office	
imam	office	
rabbi	office	
mullah	address	
maulana	address	
pastor	office	
bishop	office	
archbishop	office	
cardinal	office	
saint	address	
king	office	m
prince	office	m
emperor	office	m
sultan	office	m
duke	office	m
emir	office	m
tsar	office	m
czar	office	m
shah	office	m
chairman	office	m
congressman	office	m
councilman	office	m
alderman	office	m
spokesman	office	m
statesman	office	m
assemblyman	office	m
queen	office	f
princess	office	f
empress	office	f
duchess	office	f
first lady	office	f
chairwoman	office	f
congresswoman	office	f
councilwoman	office	f
spokeswoman	office	f
assemblywoman	office	f
president	office	
vice president	office	
vice-president	office	
prime minister	office	
premier	office	
chancellor	office	
minister	office	
deputy minister	office	
foreign minister	office	
defence minister	office	
defense minister	office	
finance minister	office	
interior minister	office	
justice minister	office	
health minister	office	
trade minister	office	
energy minister	office	
education minister	office	
environment minister	office	
culture minister	office	
oil minister	office	
home secretary	office	
foreign secretary	office	
chief minister	office	
chief whip	office	
deputy prime minister	office	
first minister	office	
first secretary	office	
secretary	office	
secretary of state	office	
secretary general	office	
secretary-general	office	
general secretary	office	
secretary of defense	office	
under-secretary	office	
undersecretary	office	
assistant secretary	office	
senator	office	
sen	office	
sen.	office	
representative	office	
rep	office	
rep.	office	
congressperson	office	
mp	office	
mep	office	
lawmaker	office	
legislator	office	
deputy	office	
speaker	office	
governor	office	
gov	office	
gov.	office	
lieutenant governor	office	
mayor	office	
deputy mayor	office	
councillor	office	
councilor	office	
councilmember	office	
ambassador	office	
envoy	office	
special envoy	office	
consul	office	
consul general	office	
attaché	office	
attorney general	office	
solicitor general	office	
prosecutor	office	
chief prosecutor	office	
judge	office	
justice	office	
chief justice	office	
magistrate	office	
commissioner	office	
high commissioner	office	
police commissioner	office	
chief	office	
police chief	office	
chief of staff	office	
army chief	office	
chief executive	office	
ceo	office	
cfo	office	
coo	office	
cto	office	
chairperson	office	
chair	office	
director	office	
executive director	office	
managing director	office	
director general	office	
director-general	office	
general manager	office	
manager	office	
head	office	
leader	office	
supreme leader	office	
opposition leader	office	
party leader	office	
majority leader	office	
minority leader	office	
house speaker	office	
pope	office	
pontiff	office	
monarch	office	
ruler	office	
dictator	office	
strongman	office	
autocrat	office	
despot	office	
warlord	office	
commander	office	
commander in chief	office	
commander-in-chief	office	
press secretary	office	
spokesperson	office	
president-elect	office	
prime minister-elect	office	
vice chairman	office	
deputy chairman	office	
treasurer	office	
comptroller	office	
sheriff	office	
district attorney	office	
taoiseach	office	
tánaiste	office	
general	rank	
gen	rank	
gen.	rank	
major general	rank	
maj. gen.	rank	
lieutenant general	rank	
lt. gen.	rank	
brigadier general	rank	
brig. gen.	rank	
brigadier	rank	
admiral	rank	
adm	rank	
adm.	rank	
rear admiral	rank	
vice admiral	rank	
colonel	rank	
col	rank	
col.	rank	
lieutenant colonel	rank	
lt. col.	rank	
major	rank	
maj	rank	
maj.	rank	
captain	rank	
capt	rank	
capt.	rank	
lieutenant	rank	
lt	rank	
lt.	rank	
sergeant	rank	
sgt	rank	
sgt.	rank	
corporal	rank	
cpl	rank	
cpl.	rank	
private	rank	
pvt	rank	
pvt.	rank	
marshal	rank	
field marshal	rank	
commodore	rank	
cadet	rank	
officer	rank	
constable	rank	
detective	rank	
detective inspector	rank	
chief inspector	rank	
chief superintendent	rank	
inspector	rank	
superintendent	rank	
pfc	rank	
airman	rank	
ranger	rank	
trooper	rank	
businessman	role	m
salesman	role	m
fireman	role	m
policeman	role	m
gunman	role	m
cameraman	role	m
frontman	role	m
fisherman	role	m
craftsman	role	m
clergyman	role	m
serviceman	role	m
postman	role	m
anchorman	role	m
actor	role	m
waiter	role	m
steward	role	m
landlord	role	m
bodyguard	role	m
boy	role	m
man	role	m
guy	role	m
gentleman	role	m
widower	role	m
bachelor	role	m
husband-to-be	role	m
groom	role	m
oligarch	role	m
tycoon	role	m
batsman	role	m
henchman	role	m
hitman	role	m
businesswoman	role	f
saleswoman	role	f
policewoman	role	f
actress	role	f
waitress	role	f
stewardess	role	f
landlady	role	f
girl	role	f
woman	role	f
widow	role	f
bride	role	f
heroine	role	f
anchorwoman	role	f
nun	role	f
midwife	role	f
analyst	role	
policy analyst	role	
political analyst	role	
military analyst	role	
expert	role	
policy expert	role	
international policy expert	role	
legal expert	role	
specialist	role	
researcher	role	
research fellow	role	
senior fellow	role	
fellow	role	
scholar	role	
scientist	role	
political scientist	role	
historian	role	
economist	role	
chief economist	role	
sociologist	role	
anthropologist	role	
psychologist	role	
psychiatrist	role	
physicist	role	
chemist	role	
biologist	role	
epidemiologist	role	
virologist	role	
climatologist	role	
geologist	role	
engineer	role	
architect	role	
author	role	
writer	role	
novelist	role	
poet	role	
playwright	role	
journalist	role	
reporter	role	
correspondent	role	
editor	role	
editor-in-chief	role	
columnist	role	
commentator	role	
blogger	role	
broadcaster	role	
presenter	role	
anchor	role	
host	role	
photographer	role	
cartoonist	role	
filmmaker	role	
producer	role	
screenwriter	role	
artist	role	
painter	role	
sculptor	role	
musician	role	
singer	role	
rapper	role	
composer	role	
conductor	role	
pianist	role	
guitarist	role	
drummer	role	
dancer	role	
model	role	
designer	role	
comedian	role	
star	role	
celebrity	role	
lawyer	role	
attorney	role	
barrister	role	
solicitor	role	
advocate	role	
activist	role	
campaigner	role	
dissident	role	
defector	role	
whistleblower	role	
hacker	role	
protester	role	
demonstrator	role	
organizer	role	
organiser	role	
volunteer	role	
aide	role	
adviser	role	
advisor	role	
consultant	role	
strategist	role	
pollster	role	
lobbyist	role	
diplomat	role	
negotiator	role	
mediator	role	
official	role	
bureaucrat	role	
politician	role	
candidate	role	
nominee	role	
frontrunner	role	
contender	role	
incumbent	role	
soldier	role	
fighter	role	
rebel	role	
militant	role	
insurgent	role	
terrorist	role	
suspect	role	
assailant	role	
attacker	role	
shooter	role	
killer	role	
murderer	role	
kidnapper	role	
hijacker	role	
bomber	role	
jihadist	role	
extremist	role	
prisoner	role	
inmate	role	
detainee	role	
convict	role	
hostage	role	
captive	role	
refugee	role	
migrant	role	
immigrant	role	
victim	role	
survivor	role	
witness	role	
passenger	role	
pilot	role	
driver	role	
sailor	role	
astronaut	role	
cosmonaut	role	
nurse	role	
surgeon	role	
physician	role	
paramedic	role	
coroner	role	
patient	role	
teacher	role	
lecturer	role	
tutor	role	
student	role	
pupil	role	
principal	role	
headteacher	role	
farmer	role	
miner	role	
worker	role	
banker	role	
trader	role	
investor	role	
billionaire	role	
millionaire	role	
philanthropist	role	
entrepreneur	role	
founder	role	
co-founder	role	
cofounder	role	
owner	role	
shareholder	role	
shopkeeper	role	
executive	role	
resident	role	
neighbor	role	
neighbour	role	
villager	role	
citizen	role	
tourist	role	
player	role	
footballer	role	
striker	role	
goalkeeper	role	
midfielder	role	
defender	role	
winger	role	
quarterback	role	
pitcher	role	
bowler	role	
cricketer	role	
golfer	role	
boxer	role	
swimmer	role	
sprinter	role	
runner	role	
cyclist	role	
jockey	role	
wrestler	role	
athlete	role	
coach	role	
head coach	role	
trainer	role	
referee	role	
umpire	role	
champion	role	
teammate	role	
colleague	role	
partner	role	
predecessor	role	
successor	role	
friend	role	
ally	role	
rival	role	
opponent	role	
counterpart	role	
guest	role	
member	role	
chef	role	
priest	role	
monk	role	
cleric	role	
preacher	role	
theologian	role	
evangelist	role	
inventor	role	
explorer	role	
teenager	role	
toddler	role	
pensioner	role	
veteran	role	
employee	role	
guard	role	
spy	role	
agent	role	
informant	role	
operative	role	
mastermind	role	
accomplice	role	
plaintiff	role	
defendant	role	
claimant	role	
son	kin	m
husband	kin	m
grandson	kin	m
grandfather	kin	m
uncle	kin	m
nephew	kin	m
stepson	kin	m
stepfather	kin	m
stepbrother	kin	m
half-brother	kin	m
brother-in-law	kin	m
father-in-law	kin	m
son-in-law	kin	m
boyfriend	kin	m
dad	kin	m
ex-husband	kin	m
daughter	kin	f
wife	kin	f
granddaughter	kin	f
grandmother	kin	f
aunt	kin	f
niece	kin	f
stepdaughter	kin	f
stepmother	kin	f
stepsister	kin	f
half-sister	kin	f
sister-in-law	kin	f
mother-in-law	kin	f
daughter-in-law	kin	f
girlfriend	kin	f
mum	kin	f
mom	kin	f
ex-wife	kin	f
child	kin	
parent	kin	
sibling	kin	
spouse	kin	
fiancé	kin	
fiancée	kin	
cousin	kin	
grandchild	kin	
grandparent	kin	
twin	kin	
heir	kin	
descendant	kin	
democrat	role	
republican	role	
tory	role	
socialist	role	
libertarian	role	
whip	office	
landowner	role	`;
