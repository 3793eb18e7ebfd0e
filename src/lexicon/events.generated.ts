// Made by tools/build-lexicon.ts from data/lexicon/events.tsv; do not edit.
// Events and holidays that news names again and again, with other names.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project. Lists are separated by "|".
// Columns: name, other_names.
export const eventRows: string = `Second World War	World War II|World War Two|World War 2|WWII|WW2|WW II|Great Patriotic War|Patriotic War
First World War	World War I|World War One|World War 1|WWI|WW1|WW I
Cold War	
Vietnam War	
Korean War	
Gulf War	First Gulf War|Persian Gulf War
Iraq War	
Six-Day War	Six Day War
Yom Kippur War	
Falklands War	
Crimean War	
American Civil War	
Spanish Civil War	
Syrian civil war	Syrian Civil War
September 11 attacks	9/11|9/11 attacks|Sept. 11 attacks|September 11 terrorist attacks
Holocaust	the Holocaust|Shoah
Arab Spring	
Prague Spring	
Orange Revolution	
Russian Revolution	October Revolution|Bolshevik Revolution
French Revolution	
Islamic Revolution	Iranian Revolution
Cultural Revolution	
Great Depression	
Great Recession	
Brexit	
Watergate	Watergate scandal
Olympic Games	Olympics|the Olympics
Winter Olympics	Winter Games|Winter Olympic Games
Summer Olympics	Summer Games|Summer Olympic Games
Paralympics	Paralympic Games
World Cup	FIFA World Cup
Super Bowl	
World Series	
Tour de France	
Wimbledon Championships	
Eurovision Song Contest	Eurovision
Oscars	Academy Awards|the Oscars
Victory Day	
Independence Day	Fourth of July|July Fourth
Memorial Day	
Remembrance Day	Armistice Day
Labor Day	Labour Day|May Day
Veterans Day	
Thanksgiving	Thanksgiving Day
Christmas	Christmas Day|Christmas Eve
Easter	Easter Sunday
Ramadan	
Lunar New Year	Chinese New Year
New Year's Eve	
New Year's Day	
Bastille Day	
Valentine's Day	
Black Friday	
Good Friday	`;
