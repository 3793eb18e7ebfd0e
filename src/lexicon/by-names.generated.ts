// Made by tools/build-lexicon.ts from data/lexicon/by-names.tsv; do not edit.
// By-names of countries that news uses in place of the name ("the hermit kingdom"), lower case.
// kind: name (an epithet that only this country bears), description (fits others too in another context).
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// Columns: by_name, country, kind.
export const byNameRows: string = `hermit kingdom	KP	name
hermit state	KP	description
hermit nation	KP	description
reclusive state	KP	description
secretive state	KP	description
reclusive country	KP	description
reclusive nation	KP	description
stalinist state	KP	description
land of the morning calm	KR	name
land of the rising sun	JP	name
middle kingdom	CN	name
asian giant	CN	description
communist giant	CN	description
world's largest democracy	IN	description
emerald isle	IE	name
holy see	VA	name
land down under	AU	name
lucky country	AU	name
rainbow nation	ZA	name
land of the free	US	name
jewish state	IL	description
desert kingdom	SA	description
oil-rich kingdom	SA	description
hashemite kingdom	JO	description
himalayan kingdom	BT	description
himalayan nation	NP	description
land of smiles	TH	name
island city-state	SG	description
lion city	SG	name
communist island	CU	description
cedar nation	LB	description
land of the cedars	LB	name
pearl of africa	UG	name
giant of africa	NG	name
evil empire	SU	name
bolivarian republic	VE	description
former yugoslavia	YU	description
former soviet union	SU	description
celtic tiger	IE	name`;
