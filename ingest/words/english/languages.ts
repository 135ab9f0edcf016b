/** BCP 47 codes of languages, by their English names. */
export const languageCodes: ReadonlyMap<string, string> = new Map(
  `Afrikaans af;Albanian sq;Amharic am;Arabic ar;Armenian hy;Basque eu;Bengali bn;Bosnian bs;Breton br;
  Bulgarian bg;Burmese my;Catalan ca;Chinese zh;Croatian hr;Czech cs;Danish da;Dutch nl;English en;
  Estonian et;Finnish fi;French fr;Galician gl;Georgian ka;German de;Greek el;Hebrew he;Hindi hi;
  Hungarian hu;Icelandic is;Indonesian id;Irish ga;Italian it;Japanese ja;Kazakh kk;Khmer km;Korean ko;
  Lao lo;Latin la;Latvian lv;Lithuanian lt;Macedonian mk;Malay ms;Mongolian mn;Nepali ne;Norwegian no;
  Persian fa;Polish pl;Portuguese pt;Romanian ro;Russian ru;Serbian sr;Slovak sk;Slovenian sl;Somali so;
  Spanish es;Swahili sw;Swedish sv;Tagalog tl;Tamil ta;Thai th;Tibetan bo;Turkish tr;Ukrainian uk;
  Urdu ur;Vietnamese vi;Welsh cy;Yiddish yi`
    .split(';')
    .map((line): [string, string] => {
      const [name = '', code = ''] = line.trim().split(' ')
      return [name, code]
    }),
)
