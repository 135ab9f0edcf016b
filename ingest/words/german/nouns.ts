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
    kommentator kommentatorin ermittler funktionär aktivist moderator landrat premier kandidat anhänger gouverneur milliardär torwart stürmer
  `),
]

/** How the nouns for groups and unnamed people end who may speak. */
export const speakerEndings: readonly string[] = [
  ...wordSet(`
    polizei polizeiangaben regierung ministerium ministeriums ministerien amt amtes behörde behörden verwaltung
    universität hochschule schule verband verbände verbands verein partei parteien fraktion fraktionen gericht
    gerichts gerichtshof gerichtshofs anwaltschaft zeitung zeitungen blatt magazin magazins sender senders agentur
    agenturen nachrichtendienst portal gewerkschaft organisation organisationen kirche vereinigung bund stadt
    kommission ausschuss parlament parlaments armee militär firma unternehmen unternehmens konzern konzerns
    gesellschaft bank institut instituts zentrum opposition koalition bündnis initiative stiftung junta
    medien medienberichten presse leute experten kritiker kritikern beobachter beobachtern demonstranten
    teilnehmer anwohner anwohnern bewohner augenzeuge augenzeugen zeugen zeugenaussagen forscher forschern
    wissenschaftlern ärzte ärzten eltern politikern grünen linke linken linkspartei analysten analyst händler
    mann frau mutter vater sohn tochter bruder schwester junge mädchen opfer täter angeklagte angeklagter kläger
    fahrer wirt bauer händlerin verkäufer nachbar nachbarin nachbarn gast gäste besucher kunde kunden
    angestellte mitarbeiter mitarbeiterin mitarbeitern beamter beamte beamten soldat soldaten offizier
    erfinder künstler künstlerin maler schriftsteller dichter philosoph theologe pfarrer pastor priester
    schüler schülerin student studentin studenten aktivisten aktivistin anhängern befürworter gegner
    unterstützer organisator veranstalter initiatoren verfasser verfasserin leserin leser übersetzer
    vorsitzenden ministern sprechern sprecherin vertretern abgeordneten mitgliedern team verlag redaktion
    botschaft senat kreml vatikan feuerwehr küstenwache wetterdienst dienst notenbank zentralbank bahn
    männer männern frauen sieger siegerin passagiere passagieren passagier anführer vermittler vertreterin
    kapitänin wärter hausmeister müller töpfer schmied fischer lotse lotsin bürgermeisterin
  `),
]

/** Nouns before words that somebody says or writes; some end like those before a title. */
export const sayings = wordSet(`
  antwort standpunkt auszug zitat satz sätze worte worten parole parolen spruch sprüche aufschrift
  zwischenruf ausruf ruf rufe rufen aufruf vorwurf schlagwort stichwort kommentar bemerkung
`)

/** Nouns before a name, title or slogan, whatever they are joined to in front. */
export const namingEndings: readonly string[] = [
  ...wordSet(`
    motto titel name namen firma gesellschaft organisation zeitung zeitschrift magazin magazins sender
    satellit satelliten rakete film filmes films serie buch roman album lied song projekt programm
    website webseite seite portal schiff schiffes yacht gruppe partei verein verband bündnis aktion
    kampagne ausstellung studie preis sturm rubrik prädikat reihe band oper stück computerspiel videospiel actionspiel hörspiel schauspiel brettspiel software
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
 spiel spiels spiele
  betitelt betitelte alias heißt heißen getauft
`)
