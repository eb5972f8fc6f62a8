/** Which capitals are spelled, which are words, and which are only loud. All in lower case. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Said as a word. */
export const wordAcronyms: ReadonlySet<string> = list(`
  nato unicef opec nasa unesco covid aids nafta asean fifa uefa nascar nasdaq ebitda interpol europol scotus potus flotus fema norad
  sars mers radar laser scuba swat opcw unrwa sim pin ram ukip taser gitmo isis hamas daesh aukus cop wada concacaf conmebol
  basic cobol lidar sonar awol nimby yolo zip saas opec+ brics tass efta caricom ecowas mercosur oxfam osha leed ira
  nice ofcom ofsted ofgem defra cobra acas pisa timss maga daca ice snap chip nimbys nasas`);

/** Spelled in any case: in lower case these letters are no English word. */
export const spelledAlways: ReadonlySet<string> = list(`
  fbi cia bbc cnn nbc cbs itv npr pbs espn hbo mtv afp dpa upi gdp uk ufc nba nfl nhl mlb ncaa mls pga usa nsa dhs irs epa fda cdc
  fcc doj dod hhs nih nypd lapd nhs rspca rspb tuc cbi kgb fsb idf plo imf wto ecb oecd ilo iaea icj itu ipcc
  unhcr ngo ngos ceo cfo cto mps mep meps gop dnc rnc aclu naacp nra dea atf tsa ntsb faa ftc phd mba dna rna hiv mrna lgbt lgbtq lgbtqia
  suv suvs dvd dvds tv tvs usb html pdf url gps gmt bst utc cctv atm atms iou vip vips rsvp diy faq faqs sms mms vat
  hsbc ubs ibm bmw kfc ufo ufos sos dj djs nyc aka ied ieds icbm icbms wmd wmds acl mri icu ivf
  kpmg pwc rbs ipo ipos etf etfs roi esg ppe ngc prc drc uae dprk ussr gdr dmz jfk lbj fdr mlk aoc snp dup`);

/** Words that copy sets in capitals to be stressed: read as words although they are short. */
export const stressed: ReadonlySet<string> = list(`
  a i the and or but not no yes all any one two you your we our he she him her his they them their it its is are was were be been do does did has have had can
  will would could should must may might very much more most less too so now then never ever only just also why how what when where which that this these those
  here there out off up down in on at to by of for from with without into over under again new old big top live must stop go dead
  max breaking news update alert war peace day night man men boy girl end win lost free full half best worst first last next both every each other good bad hot red blue
  back left right high low hard easy safe open shut read take pause roll cut vote law tax job jobs food fire flood home help police`);

/** Mixed-case brands and degrees that are spelled in part or whole, as said. */
export const mixedCase: ReadonlyMap<string, string> = new Map([
  ['PhD', 'p h d'], ['PhDs', 'p h ds'], ['DPhil', 'd phil'], ['MSc', 'm s c'], ['BSc', 'b s c'], ['BoE', 'b o e'], ['BoJ', 'b o j'], ['IoT', 'i o t'], ['mRNA', 'm r n a'],
  ['iOS', 'i o s'], ['eBay', 'e bay'], ['iPhone', 'i phone'], ['iPhones', 'i phones'], ['iPad', 'i pad'], ['iPads', 'i pads'], ['MoD', 'm o d'], ['HoR', 'h o r'], ['kWh', 'kilowatt hours'],
  ['EasyJet', 'easy jet'], ['YouTube', 'you tube'], ['CO2', 'c o two'], ['H2O', 'h two o'], ['WiFi', 'wi fi'], ['Wi-Fi', 'wi fi'],
]);
