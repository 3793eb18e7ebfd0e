// Made by tools/build-lexicon.ts from data/lexicon/known-persons.tsv; do not edit.
// Persons of history and religion whom news calls by one name.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// Columns: name, full_name, gender.
export const knownPersonRows: string = `Stalin	Joseph Stalin	m
Lenin	Vladimir Lenin	m
Trotsky	Leon Trotsky	m
Khrushchev	Nikita Khrushchev	m
Brezhnev	Leonid Brezhnev	m
Gorbachev	Mikhail Gorbachev	m
Yeltsin	Boris Yeltsin	m
Hitler	Adolf Hitler	m
Goebbels	Joseph Goebbels	m
Himmler	Heinrich Himmler	m
Mussolini	Benito Mussolini	m
Franco	Francisco Franco	m
Napoleon	Napoleon Bonaparte	m
Bismarck	Otto von Bismarck	m
Mao	Mao Zedong	m
Tito	Josip Broz Tito	m
Ceausescu	Nicolae Ceausescu	m
Ceaușescu	Nicolae Ceaușescu	m
Honecker	Erich Honecker	m
Churchill	Winston Churchill	m
Thatcher	Margaret Thatcher	f
De Gaulle	Charles de Gaulle	m
Gandhi	Mahatma Gandhi	m
Nehru	Jawaharlal Nehru	m
Jinnah	Muhammad Ali Jinnah	m
Sukarno	Sukarno	m
Suharto	Suharto	m
Mandela	Nelson Mandela	m
Mugabe	Robert Mugabe	m
Nkrumah	Kwame Nkrumah	m
Mobutu	Mobutu Sese Seko	m
Nasser	Gamal Abdel Nasser	m
Sadat	Anwar Sadat	m
Mubarak	Hosni Mubarak	m
Arafat	Yasser Arafat	m
Khomeini	Ruhollah Khomeini	m
Ataturk	Mustafa Kemal Atatürk	m
Atatürk	Mustafa Kemal Atatürk	m
Gaddafi	Muammar Gaddafi	m
Gadhafi	Muammar Gadhafi	m
Qaddafi	Muammar Qaddafi	m
Saddam	Saddam Hussein	m
Pinochet	Augusto Pinochet	m
Peron	Juan Perón	m
Perón	Juan Perón	m
Guevara	Che Guevara	m
Nixon	Richard Nixon	m
Reagan	Ronald Reagan	m
Eisenhower	Dwight D. Eisenhower	m
Truman	Harry S. Truman	m
Kissinger	Henry Kissinger	m
Marx	Karl Marx	m
Engels	Friedrich Engels	m
Confucius	Confucius	m
Jesus	Jesus Christ	m
Buddha	Gautama Buddha	m
Shakespeare	William Shakespeare	m
Mozart	Wolfgang Amadeus Mozart	m
Beethoven	Ludwig van Beethoven	m
Picasso	Pablo Picasso	m
Einstein	Albert Einstein	m
Darwin	Charles Darwin	m
Freud	Sigmund Freud	m
Galileo	Galileo Galilei	m
Tolstoy	Leo Tolstoy	m
Dostoevsky	Fyodor Dostoevsky	m
Pushkin	Alexander Pushkin	m
Goethe	Johann Wolfgang von Goethe	m
Obama	Barack Obama	m
Putin	Vladimir Putin	m
Merkel	Angela Merkel	f
Netanyahu	Benjamin Netanyahu	m
Erdogan	Recep Tayyip Erdogan	m
Erdoğan	Recep Tayyip Erdoğan	m
Macron	Emmanuel Macron	m
Sarkozy	Nicolas Sarkozy	m
Zelensky	Volodymyr Zelensky	m`;
