// Made by tools/build-lexicon.ts from data/lexicon/city-spellings.tsv; do not edit.
// Other English spellings and earlier names of cities, with the name under which the city stands in cities.tsv or as a capital in countries.tsv.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// Columns: spelling, city.
export const citySpellingRows: string = `New York	New York City
NYC	New York City
L.A.	Los Angeles
LA	Los Angeles
San Fran	San Francisco
Philly	Philadelphia
Bombay	Mumbai
Calcutta	Kolkata
Madras	Chennai
Bangalore	Bengaluru
Saigon	Ho Chi Minh City
Rangoon	Yangon
Canton	Guangzhou
Lvov	Lviv
L'viv	Lviv
Kharkov	Kharkiv
Odessa	Odesa
Lugansk	Luhansk
Sebastopol	Sevastopol
Dnipropetrovsk	Dnipro
Leningrad	Saint Petersburg
St Petersburg	Saint Petersburg
St. Petersburg	Saint Petersburg
Constantinople	Istanbul
Danzig	Gdańsk
Breslau	Wrocław
Cracow	Kraków
Marseilles	Marseille
Lyons	Lyon
Zuerich	Zürich
Koln	Köln
Cologne	Köln
Goteborg	Göteborg
Gothenburg	Göteborg
Seville	Sevilla
Saragossa	Zaragoza
Florence	Florence
The Hague	The Hague
Hague	The Hague
Antwerp	Antwerpen
Ghent	Gent
Tel-Aviv	Tel Aviv
Fallujah	Al Fallūjah
Falluja	Al Fallūjah
Raqqa	Ar Raqqah
Raqqah	Ar Raqqah
Deir Ezzor	Dayr az Zawr
Deir al-Zor	Dayr az Zawr
Jiddah	Jeddah
Salonica	Thessaloniki
Salonika	Thessaloniki
Tirane	Tirana
Sao Paulo	São Paulo
Rio	Rio de Janeiro`;
