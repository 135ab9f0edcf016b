import {wordSet} from '../wordSet.ts'

/** How the German nouns for what somebody is end; a feminine "in" may follow. */
export const roleEndings: readonly string[] = [
  ...wordSet(`
    präsident kanzler minister sprecher chef vorsitzende vorsitzender direktor leiter trainer richter
    anwalt anwältin meister kommissar kommissarin sekretär sekretärin manager experte expertin forscher
    professor vertreter abgeordnete abgeordneter senator general kapitän spieler autor autorin bischof papst
    könig königin prinz prinzessin vorstand mitglied vize gründer inhaber analyst ökonom historiker
    politiker wissenschaftler journalist reporter redakteur botschafter beauftragte beauftragter rat
    rätin zeuge zeugin arzt ärztin lehrer lehrerin bürgermeister geschäftsführer pilot astronaut
    regisseur regisseurin sänger schauspieler kollege kollegin geschäftsfrau geschäftsmann unternehmer
    aktivist moderator landrat premier kandidat anhänger gouverneur milliardär torwart stürmer
  `),
]

/** Nouns before a name, title or slogan, whatever they are joined to in front. */
export const namingEndings: readonly string[] = [
  ...wordSet(`
    motto titel name namen firma gesellschaft organisation zeitung zeitschrift magazin magazins sender
    satellit satelliten rakete film filmes films serie buch roman album lied song projekt programm
    website webseite seite portal schiff schiffes yacht gruppe partei verein verband bündnis aktion
    kampagne ausstellung studie preis sturm rubrik prädikat reihe band oper stück spiel software
    restaurant hotel club klub disko diskothek orkan hurrikan taifun tornado fähre frachter tanker
    dampfer missionen mission sonde raumsonde raumfähre raumschiff blatt tageszeitung wochenzeitung agentur
    nachrichtenagentur initiative stiftung marke modell modelle typ typs operation codename codenamen
    show sendung musical gemälde skulptur zug expressmann clan clans projekte abkürzung begriff wort
    oscar pokal wettbewerb festival stadion kategorie unternehmen gewerkschaft union wirbelsturm u-boot
    stern planeten planet asteroid berg brücke turm straße platz haltestelle bahnhof fabrik zeche enzyklika
    punkt paket gesetz lp single cd dvd band bande rockband boot flotte walfangstation station bohrinsel
  `),
]

/** Words before a name or term that nobody says. */
export const naming = wordSet(`
  sogenannte sogenannten sogenannter sogenanntes so-genannte genannt genannte genannten namens kurz
  betitelt betitelte alias heißt heißen getauft
`)
