import type {CueForm} from '../types.ts'
import {wordSet} from '../wordSet.ts'

/** Verbs with regular forms, by their stem. */
const regular = wordSet(`
  sag erklär bezeichn äußer kritisier kommentier begründ charakterisier forder mein füg zitier konstatier
  lob würdig berichtet meld beschuldig betont verkünd warn bemängel verlang hoff frag urteil beton erläuter
  bestätig behaupt bekräftig ergänz bekund unterstrich erzähl bericht antwort versicher mahn klag
  beklag räum beteuer prophezei skandier ruf stell tweet twitter bilanzier resümier jubel scherz
  schilder spott wett versprech befürcht vermut glaub plädier appellier moniere monier attestier
  bewert vergleich wert höhn schimpf ätz witzel sprech gratulier dank bitt bedauer bemerk bescheinig wünsch
`)

const irregular = wordSet(`
  nennt nannte nannten nennen schreibt schrieb schrieben schreiben spricht sprach sprachen sprechen
  heißt hieß hießen sieht sah sahen hält hielt hielten beschreibt beschrieb beschrieben
  findet fand fanden gibt gab gaben bekennt bekannte verspricht versprach versprachen
  wirft warf warfen weist wies wiesen unterstreicht unterstrich ruft rief riefen rät riet rieten
  entgegnet entgegnete erwidert erwiderte gesteht gestand lässt ließ ließen denkt dachte dachten
  verweist verwies verwiesen empfiehlt empfahl empfahlen fährt fuhr verglich vergleicht vergleichen
  schließt schloss schlossen führt führte führten teilt teilte teilten macht machte machten
  gibt strich streicht bat baten bittet verriet verrät befand befindet bestritt bestreitet
  widersprach widerspricht versicherte liest las begann meldete meldet berichtete zeigte zeigt
  mitteilt mitteilte mitteilten ausführte ausführt hinzufügte hinzufügt ankündigte ankündigt einräumte
  feststellte feststellt klarstellte zusammenfasste zugab zugibt angab angibt hervorhob darlegte
  wertete deutete deutet warb wirbt sicherte fragt fragte bemerkte bemerkt räumte
`)

/** Finite forms of German reporting verbs. */
export const cues: ReadonlyMap<string, CueForm> = new Map<string, CueForm>([
  ...[...regular].flatMap(formsOf),
  ...[...irregular].map((form): [string, CueForm] => [form, {lemma: form, tense: 'finite'}]),
])

function formsOf(stem: string): [string, CueForm][] {
  const link = /(?:[dt]|chn)$/u.test(stem) ? 'e' : ''
  const endings = [`${link}t`, `${link}te`, `${link}ten`]
  return endings.map((ending) => [`${stem}${ending}`, {lemma: stem, tense: 'finite'}])
}
