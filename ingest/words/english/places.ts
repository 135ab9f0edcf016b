import {phraseSet, wordSet} from '../wordSet.ts'

/** Last words of names that belong to organisations, places, works and events, not to people. */
export const institutionHeads = wordSet(`
  academy accord accords act administration agency agreement airport alliance army archive archives
  assembly association authority avenue award awards bank base battle bay beach board boulevard bridge
  bureau cabinet campaign canal castle cathedral cemetery center centre championship church city club
  coast coalition college commission committee community company conference congress constitution convention
  corporation corps council county court creek cup daily department desert district division drive east
  economy election embassy empire enterprise exchange faculty falls federation festival field fleet
  forces forest forum foundation front fund garden gardens gazette government group guard hall harbor
  harbour herald highway hill hills hospital hotel house industries initiative institute institution
  international island islands journal kingdom laboratory lake league library line magazine market
  ministry mission monument mountain mountains movement museum navy network news north ocean office
  olympics operation orchestra organisation organization palace parish park parliament party peninsula
  plan plaza police port post press prison prize program programme project province radio railway
  rally ranch region register report republic republicans democrats resolution review revolution river
  road school sea senate series service services shop society south square stadium star state states
  station store street studio studios summit supreme team tower theater theatre times tower town treaty
  tribune tribunal trust tunnel union university valley village wall war wars west works world yard zone
  airlines force research ship media data software newsroom politics twitter facebook pentagon kremlin
`)

export const demonyms = wordSet(`
  american americans british english scottish welsh irish french german germans italian spanish portuguese
  dutch belgian swiss austrian swedish norwegian danish finnish polish czech hungarian romanian bulgarian
  greek turkish russian russians ukrainian soviet chinese japanese korean koreans vietnamese thai indian
  indians pakistani iranian iraqi israeli israelis palestinian palestinians egyptian syrian saudi
  afghan african african-american asian european europeans latin mexican mexicans canadian australian
  brazilian cuban colombian nigerian kenyan ethiopian somali arab arabs jewish jews muslim muslims
  christian christians catholic catholics protestant evangelical evangelicals buddhist hindu republican
  republicans democrat democrats democratic conservative conservatives liberal liberals communist
  socialist northern southern eastern western central southeast northeast
  northwest southwest
  hispanic hispanics latino latinos native californian texan
`)

export const places = phraseSet(`
  afghanistan
  africa
  america
  argentina
  asia
  australia
  austria
  belgium
  brazil
  britain
  bulgaria
  canada
  chile
  china
  colombia
  congo
  croatia
  cuba
  denmark
  egypt
  england
  ethiopia
  europe
  finland
  france
  germany
  greece
  hungary
  iceland
  india
  indonesia
  iran
  iraq
  ireland
  israel
  italy
  japan
  kenya
  korea
  libya
  malaysia
  mexico
  netherlands
  nigeria
  norway
  pakistan
  philippines
  poland
  portugal
  romania
  russia
  scotland
  serbia
  spain
  sudan
  sweden
  switzerland
  syria
  taiwan
  thailand
  turkey
  ukraine
  vietnam
  wales
  yemen
  alabama
  alaska
  arizona
  arkansas
  california
  colorado
  connecticut
  delaware
  florida
  hawaii
  idaho
  illinois
  indiana
  iowa
  kansas
  kentucky
  louisiana
  maine
  maryland
  massachusetts
  michigan
  minnesota
  mississippi
  missouri
  montana
  nebraska
  nevada
  ohio
  oklahoma
  oregon
  pennsylvania
  tennessee
  texas
  utah
  vermont
  wisconsin
  wyoming
  amsterdam
  athens
  atlanta
  baghdad
  bangkok
  barcelona
  beijing
  berlin
  boston
  brussels
  budapest
  cairo
  chicago
  cleveland
  copenhagen
  dallas
  damascus
  delhi
  denver
  detroit
  dublin
  geneva
  hanoi
  havana
  helsinki
  istanbul
  jerusalem
  kabul
  kiev
  lagos
  lisbon
  london
  madrid
  manhattan
  manila
  miami
  milan
  moscow
  mumbai
  nairobi
  oslo
  paris
  philadelphia
  phoenix
  prague
  pyongyang
  rome
  saigon
  seattle
  seoul
  shanghai
  singapore
  stockholm
  sydney
  tehran
  tokyo
  toronto
  vienna
  warsaw
  washington
  brooklyn
`)
