// Made by tools/build-lexicon.ts from data/lexicon/by-names.tsv; do not edit.
// By-names of countries that news uses in place of the name ("the hermit kingdom"), lower case.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// Columns: by_name, country.
export const byNameRows: string = `hermit kingdom	KP
hermit state	KP
hermit nation	KP
reclusive state	KP
secretive state	KP
reclusive country	KP
reclusive nation	KP
stalinist state	KP
land of the morning calm	KR
land of the rising sun	JP
middle kingdom	CN
asian giant	CN
communist giant	CN
world's most populous country	CN
world's largest democracy	IN
emerald isle	IE
holy see	VA
land down under	AU
lucky country	AU
rainbow nation	ZA
eternal city	IT
land of the free	US
jewish state	IL
zionist entity	IL
hexagon	FR
desert kingdom	SA
oil-rich kingdom	SA
hashemite kingdom	JO
himalayan kingdom	BT
himalayan nation	NP
land of smiles	TH
island city-state	SG
lion city	SG
communist island	CU
cedar nation	LB
land of the cedars	LB
pearl of africa	UG
giant of africa	NG
evil empire	SU
bolivarian republic	VE
former yugoslavia	YU
former soviet union	SU
czarist empire	RU
celtic tiger	IE`;
