namespace TemplateSms.Language.Cultures;

// Written by cultures.mjs from CLDR 48.2.0; change that, not this.
// Derived from Unicode data files, (c) 2004-2026 Unicode, Inc., Unicode License V3: see src/Shared/Cultures/UNICODE-LICENSE.txt.
public static partial class CultureTable
{
    /// <summary>The release of Unicode's CLDR that the tables come from.</summary>
    public const string CldrVersion = "48.2.0";

    // The fields of rows that say nothing else; of a currency that a row does not name, the code is the sign.
    private const string Defaults = "least-group=1;direction=ltr;minus=-;groups=3;money-groups=3";

    // A line for each locale: its tag and its parent's, then the fields that differ from the parent's.
    private static ReadOnlySpan<byte> Rows => """
        af;months=Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember;short-months=Jan.|Feb.|Mrt.|Apr.|Mei|Jun.|Jul.|Aug.|Sep.|Okt.|Nov.|Des.;days=Sondag|Maandag|Dinsdag|Woensdag|Donderdag|Vrydag|Saterdag;short-days=So.|Ma.|Di.|Wo.|Do.|Vr.|Sa.;halves=vm.|nm.;date=yyyy-MM-dd;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;NZD=NZ$;THB=฿;TWD=NT$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF;ZAR=R
        af-NA af;time=h:mm:ss tt;NAD=$
        ak;months=Ɔpɛpɔn|Ɔgyefoɔ|Ɔbɛnem|Oforisuo|Kɔtɔnimma|Ayɛwohomumu|Kutawonsa|Ɔsanaa|Ɛbɔ|Ahinime|Obubuo|Ɔpɛnimma;short-months=Ɔpɛpɔn|Ɔgyefoɔ|Ɔbɛnem|Oforisuo|Kɔtɔnimma|Ayɛwohomumu|Kutawonsa|Ɔsanaa|Ɛbɔ|Ahinime|Obubuo|Ɔpɛnimma;days=Sun|Dwoada|Benada|Wukuada|Yawoada|Fiada|Memeneda;short-days=Kwa|Dwo|Ben|Wuk|Yaw|Fia|Mem;halves=AN|ANW;date=yyyy/M/d;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;GHS=GH₵;HKD=HK$;ILS=₪;INR=₹;IQD=Irak dinaa;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=AAS;XPF=CFPF
        am;months=ጃንዋሪ|ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር;short-months=ጃን|ፌብ|ማርች|ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስ|ሴፕቴ|ኦክቶ|ኖቬም|ዲሴም;days=እሑድ|ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ;short-days=እሑድ|ሰኞ|ማክሰ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ;halves=ጥዋት|ከሰዓት;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;ETB=ብር;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ar;months=يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر;short-months=يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر;days=الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت;short-days=الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت;halves=ص|م;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=n ¤;negative-money=-n ¤;direction=rtl;AED=د.إ.;AUD=AU$;BHD=د.ب.;BRL=R$;CAD=CA$;CNY=CN¥;DZD=د.ج.;EGP=ج.م.;EUR=€;GBP=UK£;HKD=HK$;ILS=₪;INR=₹;IQD=د.ع.;IRR=ر.إ.;JOD=د.أ.;JPY=JP¥;KRW=₩;KWD=د.ك.;LBP=ل.ل.;LYD=د.ل.;MAD=د.م.;MRU=أ.م.;MXN=MX$;NZD=NZ$;OMR=ر.ع.;QAR=ر.ق.;SAR=ر.س.;SDG=ج.س.;SYP=ل.س.;THB=฿;TND=د.ت.;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF;YER=ر.ي.
        ar-AE ar
        ar-BH ar
        ar-DJ ar;DJF=Fdj
        ar-DZ ar;months=جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر;short-months=جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر;decimal=,;group=.
        ar-EG ar
        ar-EH ar
        ar-ER ar;ERN=Nfk
        ar-IL ar;time=H:mm:ss
        ar-IQ ar;months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول;short-months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        ar-JO ar;months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول;short-months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        ar-KM ar;time=HH:mm:ss;KMF=CF
        ar-KW ar
        ar-LB ar;months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول;short-months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول;decimal=,;group=.;SDG=SDG
        ar-LY ar;decimal=,;group=.
        ar-MA ar;months=يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر;short-months=يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر;time=HH:mm:ss;decimal=,;group=.
        ar-MR ar;months=يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر;short-months=يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر;decimal=,;group=.
        ar-OM ar
        ar-PS ar;months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول;short-months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        ar-QA ar
        ar-SA ar;percent=n٪
        ar-SD ar
        ar-SO ar;percent=n٪;SOS=S
        ar-SS ar;GBP=GB£;SSP=£
        ar-SY ar;months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول;short-months=كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        ar-TD ar
        ar-TN ar;months=جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر;short-months=جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر;decimal=,;group=.
        ar-YE ar
        as;months=জানুৱাৰী|ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে'|জুন|জুলাই|আগষ্ট|ছেপ্তেম্বৰ|অক্টোবৰ|নৱেম্বৰ|ডিচেম্বৰ;short-months=জানু|ফেব্ৰু|মাৰ্চ|এপ্ৰিল|মে'|জুন|জুলাই|আগ|ছেপ্তে|অক্টো|নৱে|ডিচে;days=দেওবাৰ|সোমবাৰ|মঙ্গলবাৰ|বুধবাৰ|বৃহস্পতিবাৰ|শুক্ৰবাৰ|শনিবাৰ;short-days=দেও|সোম|মঙ্গল|বুধ|বৃহ|শুক্ৰ|শনি;halves=পূৰ্বাহ্ন|অপৰাহ্ন;date=dd-MM-yyyy;time=tt h.mm.ss;decimal=.;group=,;groups=3|2;percent=n%;money=¤ n;negative-money=-¤ n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        az;months=yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr;short-months=yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek;days=bazar|bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə;short-days=B.|B.e.|Ç.a.|Ç.|C.a.|C.|Ş.;halves=AM|PM;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;AUD=A$;AZN=₼;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        az-Latn az
        ba;months=ғинуар|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь;short-months=ғин.|фев.|мар.|апр.|май|июн.|июл.|авг.|сент.|окт.|нояб.|дек.;days=йәкшәмбе|дүшәмбе|шишәмбе|шаршамбы|кесаҙна|йома|шәмбе;short-days=йәк.|дүш.|шиш.|шар.|кес.|йом.|шәм.;halves=AM|PM;date=dd.MM.yyyy;time=HH:mm:ss;decimal=.;group= ;percent=n%;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        be;months=студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня;lone-months=студзень|люты|сакавік|красавік|май|чэрвень|ліпень|жнівень|верасень|кастрычнік|лістапад|снежань;short-months=сту|лют|сак|кра|мая|чэр|ліп|жні|вер|кас|ліс|сне;lone-short-months=сту|лют|сак|кра|май|чэр|ліп|жні|вер|кас|ліс|сне;days=нядзеля|панядзелак|аўторак|серада|чацвер|пятніца|субота;short-days=нд|пн|аў|ср|чц|пт|сб;halves=AM|PM;date=d.M.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;least-group=2;AUD=A$;BYN=Br;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;RUB=₽;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        bg;months=януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември;short-months=яну|фев|март|апр|май|юни|юли|авг|сеп|окт|ное|дек;days=неделя|понеделник|вторник|сряда|четвъртък|петък|събота;short-days=нд|пн|вт|ср|чт|пт|сб;halves=am|pm;date=d.MM.yyyy 'г'.;time=H:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;EUR=€;USD=щ.д.;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=CFPF
        bn;months=জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর;short-months=জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ|অক্টো|নভে|ডিসে;lone-short-months=জানু|ফেব|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্ট|অক্টো|নভেম্বর|ডিসে;days=রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার;short-days=রবি|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র|শনি;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=n¤;negative-money=-n¤;money-groups=3|2;AUD=A$;BDT=৳;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        bn-IN bn;short-months=জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ্টেঃ|অক্টোঃ|নভেঃ|ডিসেঃ;lone-short-months=জানু|ফেব|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেঃ|অক্টোঃ|নভেঃ|ডিসেঃ;money=¤n;negative-money=-¤n;USD=$
        bs;months=januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar;short-months=jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec;days=nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota;short-days=ned|pon|uto|sri|čet|pet|sub;halves=a. m.|p. m.;date=d. M. yyyy.;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;BAM=KM;EUR=€;INR=₹;JPY=¥;KRW=₩;RSD=din.;THB=฿;TWD=NT$;VND=₫;XAF=FCFA;XCG=Cg.;XOF=F CFA
        bs-Latn bs
        ca;months=de gener|de febrer|de març|d'abril|de maig|de juny|de juliol|d'agost|de setembre|d'octubre|de novembre|de desembre;lone-months=gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre;short-months=de gen.|de febr.|de març|d'abr.|de maig|de juny|de jul.|d'ag.|de set.|d'oct.|de nov.|de des.;lone-short-months=gen.|febr.|març|abr.|maig|juny|jul.|ag.|set.|oct.|nov.|des.;days=diumenge|dilluns|dimarts|dimecres|dijous|divendres|dissabte;short-days=dg.|dl.|dt.|dc.|dj.|dv.|ds.;halves=a. m.|p. m.;date=d/M/yyyy;time=H:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;AUD=AU$;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;NZD=NZ$;THB=฿;TWD=NT$;VND=₫;XAF=FCFA;XOF=F CFA;XPF=CFPF
        ca-AD ca
        ca-FR ca
        ca-IT ca
        chr;months=ᎤᏃᎸᏔᏅ|ᎧᎦᎵ|ᎠᏅᏱ|ᎧᏬᏂ|ᎠᏂᏍᎬᏘ|ᏕᎭᎷᏱ|ᎫᏰᏉᏂ|ᎦᎶᏂ|ᏚᎵᏍᏗ|ᏚᏂᏅᏗ|ᏅᏓᏕᏆ|ᎥᏍᎩᏱ;short-months=ᎤᏃ|ᎧᎦ|ᎠᏅ|ᎧᏬ|ᎠᏂ|ᏕᎭ|ᎫᏰ|ᎦᎶ|ᏚᎵ|ᏚᏂ|ᏅᏓ|ᎥᏍ;days=ᎤᎾᏙᏓᏆᏍᎬ|ᎤᎾᏙᏓᏉᏅᎯ|ᏔᎵᏁᎢᎦ|ᏦᎢᏁᎢᎦ|ᏅᎩᏁᎢᎦ|ᏧᎾᎩᎶᏍᏗ|ᎤᎾᏙᏓᏈᏕᎾ;short-days=ᏆᏍᎬ|ᏉᏅᎯ|ᏔᎵᏁ|ᏦᎢᏁ|ᏅᎩᏁ|ᏧᎾᎩ|ᏈᏕᎾ;halves=ᏌᎾᎴ|ᏒᎯᏱᎢ;date=M/d/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        cs;months=ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince;lone-months=leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec;short-months=led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro;days=neděle|pondělí|úterý|středa|čtvrtek|pátek|sobota;short-days=ne|po|út|st|čt|pá|so;halves=dop.|odp.;date=d. M. yyyy;time=H:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;CZK=Kč;EUR=€;GBP=£;HKD=HK$;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        cv;months=кӑрлач|нарӑс|пуш|ака|ҫу|ҫӗртме|утӑ|ҫурла|авӑн|юпа|чӳк|раштав;short-months=кӑр.|нар.|пуш|ака|ҫу|ҫӗрт.|утӑ|ҫур.|авӑн|юпа|чӳк|раш.;days=вырсарни кун|тунти кун|ытлари кун|юн кун|кӗҫнерни кун|эрне кун|шӑмат кун;short-days=вр|тн|ыт|юн|кҫ|эр|шм;halves=к. у.|к. х.;date=yyyy.MM.dd;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;RUB=₽;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        cy;months=Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr;short-months=Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag;lone-short-months=Ion|Chw|Maw|Ebr|Mai|Meh|Gor|Awst|Medi|Hyd|Tach|Rhag;days=Dydd Sul|Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn;short-days=Sul|Llun|Maw|Mer|Iau|Gwen|Sad;halves=AM|PM;date=d/M/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        da;months=januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december;short-months=jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.;days=søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag;short-days=søn.|man.|tirs.|ons.|tors.|fre.|lør.;halves=AM|PM;date=d.M.yyyy;time=HH.mm.ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;DKK=kr.;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        da-GL da
        de;months=Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember;short-months=Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.;lone-short-months=Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez;days=Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag;short-days=So.|Mo.|Di.|Mi.|Do.|Fr.|Sa.;halves=AM|PM;date=d.M.yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        de-AT de;months=Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember;short-months=Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.;lone-short-months=Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez;group= ;money=¤ n;negative-money=-¤ n;money-group=.
        de-BE de
        de-CH de;decimal=.;group=';percent=n%;money=¤ n;negative-money=¤-n;EUR=EUR
        de-IT de;months=Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember;short-months=Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.;lone-short-months=Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
        de-LI de;decimal=.;group=';percent=n%;money=¤ n;negative-money=-¤ n;EUR=EUR
        de-LU de
        dsb;months=januara|februara|měrca|apryla|maja|junija|julija|awgusta|septembra|oktobra|nowembra|decembra;lone-months=januar|februar|měrc|apryl|maj|junij|julij|awgust|september|oktober|nowember|december;short-months=jan.|feb.|měr.|apr.|maj.|jun.|jul.|awg.|sep.|okt.|now.|dec.;lone-short-months=jan|feb|měr|apr|maj|jun|jul|awg|sep|okt|now|dec;days=njeźela|pónjeźele|wałtora|srjoda|stwórtk|pětk|sobota;short-days=nje|pón|wał|srj|stw|pět|sob;halves=dop.|wótp.;date=d.M.yyyy;time=H:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;PLN=zł;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        el;months=Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου;lone-months=Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος;short-months=Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ;lone-short-months=Ιαν|Φεβ|Μάρ|Απρ|Μάι|Ιούν|Ιούλ|Αύγ|Σεπ|Οκτ|Νοέ|Δεκ;days=Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο;short-days=Κυρ|Δευ|Τρί|Τετ|Πέμ|Παρ|Σάβ;halves=π.μ.|μ.μ.;date=d/M/yyyy;time=h:mm:ss tt;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        el-CY el
        en;months=January|February|March|April|May|June|July|August|September|October|November|December;short-months=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec;days=Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday;short-days=Sun|Mon|Tue|Wed|Thu|Fri|Sat;halves=AM|PM;date=M/d/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        en-001 en;short-months=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec;halves=am|pm;date=dd/MM/yyyy;JPY=JP¥;USD=US$
        en-150 en-001;time=HH:mm:ss;money=n ¤;negative-money=-n ¤
        en-AE en;date=dd/MM/yyyy
        en-AG en-001;XCD=$
        en-AI en-001;time=HH:mm:ss;XCD=$
        en-AS en
        en-AT en-150;decimal=,;group=.;percent=n %;money=¤ n;negative-money=-¤ n
        en-AU en-001;short-months=Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec;lone-short-months=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec;AUD=$;BRL=BRL;CAD=CAD;CNY=CNY;EUR=EUR;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;SCR=Rs;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XOF=XOF;XPF=CFP
        en-BB en-001;BBD=$
        en-BE en-150;date=d/M/yyyy;decimal=,;group=.
        en-BI en;time=HH:mm:ss;BIF=FBu
        en-BM en-001;BMD=$
        en-BS en-001;BSD=$
        en-BW en-001;time=HH:mm:ss;BWP=P
        en-BZ en-001;time=HH:mm:ss;BZD=$
        en-CA en;halves=a.m.|p.m.;date=yyyy-MM-dd;CAD=$;JPY=JP¥;USD=US$;XCG=Cg
        en-CC en-001;time=HH:mm:ss;AUD=$
        en-CH en-150;date=dd.MM.yyyy;group=';money=¤ n;negative-money=¤-n
        en-CK en-001;time=HH:mm:ss;NZD=$
        en-CM en-001;time=HH:mm:ss
        en-CX en-001;time=HH:mm:ss;AUD=$
        en-CY en-001
        en-CZ en-150;decimal=,;group= 
        en-DE en-150;decimal=,;group=.;percent=n %
        en-DG en-001;time=HH:mm:ss
        en-DK en-150;time=HH.mm.ss;decimal=,;group=.;percent=n %;DKK=kr.
        en-DM en-001;XCD=$
        en-EE en-150;decimal=,;group= 
        en-ER en-001;ERN=Nfk
        en-ES en-150;decimal=,;group=.
        en-FI en-150;time=H.mm.ss;decimal=,;group= ;percent=n %
        en-FJ en-001;FJD=$
        en-FK en-001;time=HH:mm:ss;FKP=£;GBP=GB£
        en-FM en-001
        en-FR en-150;decimal=,;group= 
        en-GB en-001;time=HH:mm:ss
        en-GD en-001;XCD=$
        en-GE en-150;decimal=,;group= ;GEL=₾
        en-GG en-001;time=HH:mm:ss
        en-GH en-001;GHS=GH₵
        en-GI en-001;time=HH:mm:ss;GBP=GB£;GIP=£
        en-GM en-001;GMD=D
        en-GS en-001;time=HH:mm:ss
        en-GU en
        en-GY en-001;GYD=$
        en-HK en-001;date=d/M/yyyy
        en-HU en-150;decimal=,;group= 
        en-ID en-001;time=HH.mm.ss;decimal=,;group=.;IDR=Rp
        en-IE en-001;date=d/M/yyyy;time=HH:mm:ss
        en-IL en-001;time=H:mm:ss
        en-IM en-001;time=HH:mm:ss
        en-IN en-001;date=d/M/yyyy;groups=3|2;money-groups=3|2;USD=$
        en-IO en-001;time=HH:mm:ss
        en-IT en-150;decimal=,;group=.
        en-JE en-001;time=HH:mm:ss
        en-JM en-001;JMD=$
        en-JP en;date=yyyy/MM/dd;time=H:mm:ss
        en-KE en-001;time=HH:mm:ss;KES=Ksh
        en-KI en-001;AUD=$
        en-KN en-001;XCD=$
        en-KY en-001;KYD=$
        en-LC en-001;XCD=$
        en-LR en-001;LRD=$
        en-LS en-001;ZAR=R
        en-LT en-150;decimal=,;group= 
        en-LV en-150;decimal=,;group= 
        en-MG en-001;time=HH:mm:ss;MGA=Ar
        en-MH en
        en-MO en-001;MOP=MOP$
        en-MP en
        en-MS en-001;time=HH:mm:ss;XCD=$
        en-MT en-001;time=HH:mm:ss;GBP=GB£
        en-MU en-001;time=HH:mm:ss;MUR=Rs
        en-MV en-001;time=HH:mm:ss;money=¤ n;negative-money=-¤ n;MVR=Rf
        en-MW en-001;MWK=MK
        en-MY en-001;MYR=RM
        en-NA en-001;NAD=$
        en-NF en-001;time=HH:mm:ss;AUD=$
        en-NG en-001;time=HH:mm:ss;NGN=₦
        en-NL en-150;decimal=,;group=.;money=¤ n;negative-money=¤ -n
        en-NO en-150;decimal=,;group= ;percent=n %;NOK=kr
        en-NR en-001;time=HH:mm:ss;AUD=$
        en-NU en-001;time=HH:mm:ss;NZD=$
        en-NZ en-001;date=d/MM/yyyy;NZD=$
        en-PG en-001;PGK=K
        en-PH en
        en-PK en-001;PKR=Rs
        en-PL en-150;decimal=,;group=.
        en-PN en-001;time=HH:mm:ss;NZD=$
        en-PR en
        en-PT en-150;decimal=,;group= 
        en-PW en-001
        en-RO en-150;decimal=,;group=.
        en-RW en-001;time=HH:mm:ss;RWF=RF
        en-SB en-001;SBD=$
        en-SC en-001;time=HH:mm:ss;SCR=SR
        en-SD en-001
        en-SE en-150;date=yyyy-MM-dd;decimal=,;group= ;percent=n %;SEK=kr
        en-SG en-001;SGD=$
        en-SH en-001;time=HH:mm:ss;GBP=GB£;SHP=£
        en-SI en-150;decimal=,;group=.
        en-SK en-150;decimal=,;group= 
        en-SL en-001;SLE=Le
        en-SS en-001;GBP=GB£;SSP=£
        en-SX en-001;time=HH:mm:ss
        en-SZ en-001;SZL=E
        en-TC en-001
        en-TK en-001;time=HH:mm:ss;NZD=$
        en-TO en-001;TOP=T$
        en-TT en-001;TTD=$
        en-TV en-001;time=HH:mm:ss;AUD=$
        en-TZ en-001;time=HH:mm:ss;TZS=TSh
        en-UA en-150;decimal=,;group= 
        en-UG en-001;time=HH:mm:ss;UGX=USh
        en-UM en
        en-VC en-001;XCD=$
        en-VG en-001
        en-VI en
        en-VU en-001;VUV=VT
        en-WS en-001;WST=WS$
        en-ZA en-001;date=yyyy/MM/dd;time=HH:mm:ss;decimal=,;group= ;ZAR=R
        en-ZM en-001;ZMW=K
        en-ZW en-001;date=d/M/yyyy;time=HH:mm:ss
        es;months=enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre;short-months=ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic;days=domingo|lunes|martes|miércoles|jueves|viernes|sábado;short-days=dom|lun|mar|mié|jue|vie|sáb;halves=a. m.|p. m.;date=d/M/yyyy;time=H:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;least-group=2;EUR=€;THB=฿;USD=US$;VND=₫;XCG=Cg.;XPF=CFPF
        es-419 es;halves=a.m.|p.m.;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;least-group=1;EUR=EUR;THB=THB;USD=USD;VND=VND
        es-AR es-419;halves=a. m.|p. m.;decimal=,;group=.;money=¤ n;negative-money=-¤ n;ARS=$;USD=US$
        es-BO es-419;halves=a. m.|p. m.;decimal=,;group=.;BOB=Bs
        es-BR es-419;time=HH:mm:ss;BRL=R$
        es-BZ es-419;time=HH:mm:ss;BZD=$
        es-CL es-419;lone-short-months=ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.;halves=a. m.|p. m.;date=dd-MM-yyyy;decimal=,;group=.;negative-money=¤-n;CLP=$;USD=US$
        es-CO es-419;lone-short-months=ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.;halves=a. m.|p. m.;decimal=,;group=.;money=¤ n;negative-money=-¤ n;COP=$;USD=US$
        es-CR es-419;halves=a. m.|p. m.;decimal=,;group= ;CRC=₡
        es-CU es-419;CUP=$;USD=US$
        es-DO es-419;halves=a. m.|p. m.;DOP=RD$;USD=US$
        es-EA es
        es-EC es-419;halves=a. m.|p. m.;decimal=,;group=.;negative-money=¤-n;USD=$
        es-GQ es;money=¤n;negative-money=-¤n;XAF=FCFA
        es-GT es-419;halves=a. m.|p. m.;GTQ=Q
        es-HN es-419;halves=a. m.|p. m.;HNL=L
        es-IC es
        es-MX es-419;short-months=ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic;MRU=UM;MXN=$
        es-NI es-419;halves=a. m.|p. m.;NIO=C$
        es-PA es-419;halves=a. m.|p. m.;date=MM/dd/yyyy;PAB=B/.
        es-PE es-419;months=enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre;lone-months=Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Setiembre|Octubre|Noviembre|Diciembre;short-months=ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|set.|oct.|nov.|dic.;lone-short-months=Ene.|Feb.|Mar.|Abr.|May.|Jun.|Jul.|Ago.|Set.|Oct.|Nov.|Dic.;halves=a. m.|p. m.;money=¤ n;negative-money=-¤ n;PEN=S/
        es-PH es;time=h:mm:ss tt;PHP=₱
        es-PR es-419;halves=a. m.|p. m.;date=MM/dd/yyyy;USD=$
        es-PY es-419;short-months=ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.;halves=a. m.|p. m.;decimal=,;group=.;money=¤ n;negative-money=¤ -n;PYG=Gs.
        es-SV es-419;halves=a. m.|p. m.;USD=$
        es-US es-419;JPY=¥;USD=$
        es-UY es-419;months=enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre;lone-months=Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Setiembre|Octubre|Noviembre|Diciembre;short-months=ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|set.|oct.|nov.|dic.;lone-short-months=Ene.|Feb.|Mar.|Abr.|May.|Jun.|Jul.|Ago.|Set.|Oct.|Nov.|Dic.;halves=a. m.|p. m.;decimal=,;group=.;money=¤ n;negative-money=-¤ n;USD=US$;UYU=$
        es-VE es-419;short-months=ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.;halves=a. m.|p. m.;decimal=,;group=.;negative-money=¤-n;VES=Bs.S
        et;months=jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember;short-months=jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets;days=pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev;short-days=P|E|T|K|N|R|L;halves=AM|PM;date=d.M.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        eu;months=urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua;short-months=urt.|ots.|mar.|api.|mai.|eka.|uzt.|abu.|ira.|urr.|aza.|abe.;days=igandea|astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata;short-days=ig.|al.|ar.|az.|og.|or.|lr.;halves=AM|PM;date=yyyy/M/d;time=HH:mm:ss;decimal=,;group=.;percent=% n;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        fa;months=ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر;lone-months=ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر;short-months=ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر;days=یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه;short-days=یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه;halves=ق.ظ.|ب.ظ.;date=yyyy/M/d;time=H:mm:ss;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;direction=rtl;AFN=؋;AUD=A$;BRL=R$;CAD=$CA;CNY=¥CN;EUR=€;GBP=£;HKD=$HK;ILS=₪;INR=₹;IRR=ریال;JPY=¥;KRW=₩;MXN=$MX;NZD=$NZ;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=$EC;XCG=Cg.;XOF=فرانک CFA;XPF=CFPF
        fa-AF fa;months=جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر;lone-months=;short-months=جنو|فبروری|مارچ|اپریل|می|جون|جول|اگست|سپتمبر|اکتوبر|نومبر|دسم;lone-short-months=جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر;date=M/d/yyyy
        fi;months=tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta;lone-months=tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu;short-months=tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu;days=sunnuntaina|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina;short-days=su|ma|ti|ke|to|pe|la;halves=ap.|ip.;date=d.M.yyyy;time=H.mm.ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;EUR=€;GBP=£;JPY=¥;USD=$;XAF=FCFA;XCG=Cg.;XOF=F CFA
        fil;months=Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre;short-months=Ene|Peb|Mar|Abr|May|Hun|Hul|Ago|Set|Okt|Nob|Dis;days=Linggo|Lunes|Martes|Miyerkules|Huwebes|Biyernes|Sabado;short-days=Lin|Lun|Mar|Miy|Huw|Biy|Sab;halves=AM|PM;date=M/d/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        fr;months=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre;short-months=janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.;days=dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi;short-days=dim.|lun.|mar.|mer.|jeu.|ven.|sam.;halves=AM|PM;date=dd/MM/yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;ARS=$AR;AUD=$AU;BMD=$BM;BND=$BN;BRL=R$;BZD=$BZ;CAD=$CA;CLP=$CL;COP=$CO;EUR=€;FJD=$FJ;FKP=£FK;GBP=£GB;GIP=£GI;ILS=₪;INR=₹;KRW=₩;LBP=£LB;MXN=$MX;NAD=$NA;NZD=$NZ;SBD=$SB;SGD=$SG;SRD=$SR;TTD=$TT;USD=$US;UYU=$UY;VND=₫;WST=$WS;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=FCFP
        fr-BE fr
        fr-BF fr
        fr-BI fr;BIF=FBu
        fr-BJ fr
        fr-BL fr
        fr-CA fr;short-months=janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.;halves=a.m.|p.m.;date=yyyy-MM-dd;time=HH 'h' mm 'min' ss 's';ARS=ARS;AUD=$ AU;BMD=BMD;BND=BND;BZD=BZD;CAD=$;CLP=CLP;CNY=CN¥;COP=COP;FJD=FJD;FKP=FKP;GBP=£;GIP=GIP;HKD=$ HK;ILS=ILS;INR=INR;JPY=¥;KRW=KRW;LBP=LBP;MXN=MXN;NAD=NAD;NZD=$ NZ;SBD=SBD;SGD=$ SG;SRD=SRD;TTD=TTD;USD=$ US;UYU=UYU;VND=VND;WST=WST;XAF=XAF;XOF=XOF;XPF=XPF
        fr-CD fr;CDF=FC
        fr-CF fr
        fr-CG fr
        fr-CH fr;date=dd.MM.yyyy;group=';percent=n%;money-decimal=.
        fr-CI fr
        fr-CM fr;halves=mat.|soir
        fr-DJ fr;time=h:mm:ss tt;DJF=Fdj
        fr-DZ fr;time=h:mm:ss tt;DZD=DA
        fr-GA fr
        fr-GF fr
        fr-GN fr;GNF=FG
        fr-GP fr
        fr-GQ fr
        fr-HT fr;HTG=G
        fr-KM fr;KMF=CF
        fr-LU fr;group=.
        fr-MA fr;short-months=jan.|fév.|mar.|avr.|mai|jui.|juil.|août|sept.|oct.|nov.|déc.;group=.
        fr-MC fr
        fr-MF fr
        fr-MG fr;MGA=Ar
        fr-ML fr
        fr-MQ fr
        fr-MR fr;time=h:mm:ss tt;MRU=UM
        fr-MU fr;MUR=Rs
        fr-NC fr
        fr-NE fr
        fr-PF fr
        fr-PM fr
        fr-RE fr
        fr-RW fr;RWF=RF
        fr-SC fr;SCR=SR
        fr-SN fr
        fr-SY fr;time=h:mm:ss tt;SYP=LS
        fr-TD fr;time=h:mm:ss tt
        fr-TG fr
        fr-TN fr;time=h:mm:ss tt;TND=DT
        fr-VU fr;time=h:mm:ss tt;VUV=VT
        fr-WF fr
        fr-YT fr
        ga;months=Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig;short-months=Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll;days=Dé Domhnaigh|Dé Luain|Dé Máirt|Dé Céadaoin|Déardaoin|Dé hAoine|Dé Sathairn;short-days=Domh|Luan|Máirt|Céad|Déar|Aoine|Sath;halves=r.n.|i.n.;date=dd/MM/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ga-GB ga
        gd;months=dhen Fhaoilleach|dhen Ghearran|dhen Mhàrt|dhen Ghiblean|dhen Chèitean|dhen Ògmhios|dhen Iuchar|dhen Lùnastal|dhen t-Sultain|dhen Dàmhair|dhen t-Samhain|dhen Dùbhlachd;lone-months=Am Faoilleach|An Gearran|Am Màrt|An Giblean|An Cèitean|An t-Ògmhios|An t-Iuchar|An Lùnastal|An t-Sultain|An Dàmhair|An t-Samhain|An Dùbhlachd;short-months=Faoi|Gearr|Màrt|Gibl|Cèit|Ògmh|Iuch|Lùna|Sult|Dàmh|Samh|Dùbh;days=DiDòmhnaich|DiLuain|DiMàirt|DiCiadain|DiarDaoin|DihAoine|DiSathairne;short-days=DiD|DiL|DiM|DiC|Dia|Dih|DiS;halves=m|f;date=d/M/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        gl;months=xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro;short-months=xan.|feb.|mar.|abr.|maio|xuño|xul.|ago.|set.|out.|nov.|dec.;days=domingo|luns|martes|mércores|xoves|venres|sábado;short-days=dom.|luns|mar.|mér.|xov.|ven.|sáb.;halves=a.m.|p.m.;date=d/M/yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=$MX;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCG=ƒ;XOF=F CFA;XPF=CFPF
        gu;months=જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર|નવેમ્બર|ડિસેમ્બર;short-months=જાન્યુ|ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે|ઑક્ટો|નવે|ડિસે;days=રવિવાર|સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર;short-days=રવિ|સોમ|મંગળ|બુધ|ગુરુ|શુક્ર|શનિ;halves=AM|PM;date=d/M/yyyy;time=hh:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ha;months=Janairu|Faburairu|Maris|Afirilu|Mayu|Yuni|Yuli|Agusta|Satumba|Oktoba|Nuwamba|Disamba;short-months=Jan|Fab|Mar|Afi|May|Yun|Yul|Agu|Sat|Okt|Nuw|Dis;days=Lahadi|Litinin|Talata|Laraba|Alhamis|Jummaʼa|Asabar;short-days=Lah|Lit|Tal|Lar|Alh|Jum|Asa;halves=SF|YM;date=yyyy-MM-dd;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NGN=₦;NZD=NZ$;PHP=₱;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ha-GH ha;time=h:mm:ss tt;GHS=GH₵
        ha-NE ha
        he;months=ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר;short-months=ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳;days=יום ראשון|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת;short-days=יום א׳|יום ב׳|יום ג׳|יום ד׳|יום ה׳|יום ו׳|שבת;halves=AM|PM;date=d.M.yyyy;time=H:mm:ss;decimal=.;group=,;percent=n%;money=n ¤;negative-money=-n ¤;direction=rtl;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        hi;months=जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर;short-months=जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰;days=रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार;short-days=रवि|सोम|मंगल|बुध|गुरु|शुक्र|शनि;halves=am|pm;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        hi-Latn en-IN;short-months=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec;lone-short-months=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec;days=Raviwaar|Somwaar|Mangalwaar|Budhwaar|Guruwaar|Shukrawaar|Shaniwaar;short-days=Ravi|Som|Mangal|Budh|Guru|Shukra|Shani;halves=AM|PM
        hr;months=siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca;lone-months=siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac;short-months=sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro;days=nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota;short-days=ned|pon|uto|sri|čet|pet|sub;halves=AM|PM;date=dd. MM. yyyy.;time=HH:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;EUR=€;XAF=FCFA;XCG=Cg.;XOF=F CFA
        hr-BA hr;BAM=KM
        hsb;months=januara|februara|měrca|apryla|meje|junija|julija|awgusta|septembra|oktobra|nowembra|decembra;lone-months=januar|februar|měrc|apryl|meja|junij|julij|awgust|september|oktober|nowember|december;short-months=jan.|feb.|měr.|apr.|mej.|jun.|jul.|awg.|sep.|okt.|now.|dec.;lone-short-months=jan|feb|měr|apr|mej|jun|jul|awg|sep|okt|now|dec;days=njedźela|póndźela|wutora|srjeda|štwórtk|pjatk|sobota;short-days=nje|pón|wut|srj|štw|pja|sob;halves=dop.|pop.;date=d.M.yyyy;time=H:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;PLN=zł;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ht fr-HT
        hu;months=január|február|március|április|május|június|július|augusztus|szeptember|október|november|december;short-months=jan.|febr.|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.;days=vasárnap|hétfő|kedd|szerda|csütörtök|péntek|szombat;short-days=V|H|K|Sze|Cs|P|Szo;halves=de.|du.;date=yyyy. MM. dd.;time=H:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;HUF=Ft;JPY=¥;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=CFPF
        hy;months=հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի;lone-months=հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր;short-months=հնվ|փտվ|մրտ|ապր|մյս|հնս|հլս|օգս|սեպ|հոկ|նոյ|դեկ;days=կիրակի|երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ;short-days=կիր|երկ|երք|չրք|հնգ|ուր|շբթ;halves=AM|PM;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;AMD=֏;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        id;months=Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember;short-months=Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des;days=Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu;short-days=Min|Sen|Sel|Rab|Kam|Jum|Sab;halves=AM|PM;date=d/M/yyyy;time=HH.mm.ss;decimal=,;group=.;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;IDR=Rp;ILS=₪;INR=Rs;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ig;months=Jenụwarị|Febrụwarị|Maachị|Epreel|Mee|Jun|Julaị|Ọgọọst|Septemba|Ọktoba|Novemba|Disemba;short-months=Jen|Feb|Maa|Epr|Mee|Juu|Jul|Ọgọ|Sep|Ọkt|Nov|Dis;days=Sọndee|Mọnde|Tiuzdee|Wenezdee|Tọọzdee|Fraịdee|Satọdee;short-days=Sọn|Mọn|Tiu|Wen|Tọọ|Fraị|Sat;halves=N'ụtụtụ|N'abalị;date=d/M/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NGN=₦;NZD=NZ$;PHP=₱;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        is;months=janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember;short-months=jan.|feb.|mar.|apr.|maí|jún.|júl.|ágú.|sep.|okt.|nóv.|des.;days=sunnudagur|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur;short-days=sun.|mán.|þri.|mið.|fim.|fös.|lau.;halves=f.h.|e.h.;date=d.M.yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;CNY=CN¥;HKD=HK$;ILS=₪;ISK=kr.;JPY=JP¥;XAF=FCFA;XCD=EC$;XOF=F CFA;XPF=CFPF
        it;months=gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre;short-months=gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic;days=domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato;short-days=dom|lun|mar|mer|gio|ven|sab;halves=AM|PM;date=dd/MM/yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;AUD=A$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;ILS=₪;NZD=NZ$;PHP=₱;THB=฿;XAF=FCFA;XCD=EC$;XCG=Cf;XOF=F CFA;XPF=CFPF
        it-CH it;decimal=.;group=';money=¤ n;negative-money=¤-n
        it-SM it
        it-VA it
        ja;months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;short-months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;days=日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日;short-days=日|月|火|水|木|金|土;halves=午前|午後;date=yyyy/M/d;time=H:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=元;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=￥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg;XOF=F CFA;XPF=CFPF
        jv;months=Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember;short-months=Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agt|Sep|Okt|Nov|Des;days=Ahad|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu;short-days=Ahad|Sen|Sel|Rab|Kam|Jum|Sab;halves=Isuk|Wengi;date=dd-MM-yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=¤ n;negative-money=-¤ n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;IDR=Rp;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ka;months=იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი;short-months=იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ;days=კვირა|ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი;short-days=კვი|ორშ|სამ|ოთხ|ხუთ|პარ|შაბ;halves=AM|PM;date=d.M.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;BRL=R$;CAD=CA$;EUR=€;GBP=£;GEL=₾;MXN=MX$;TWD=NT$;USD=US$;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        kk;months=қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан;lone-months=Қаңтар|Ақпан|Наурыз|Сәуір|Мамыр|Маусым|Шілде|Тамыз|Қыркүйек|Қазан|Қараша|Желтоқсан;short-months=қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.;days=жексенбі|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі;short-days=жс|дс|сс|ср|бс|жм|сб;halves=AM|PM;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;KZT=₸;LSL=ЛСЛ;MXN=MX$;NZD=NZ$;RUB=₽;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        kk-Arab;months=قاڭتار|اقپان|ناۋرىز|ءساۋىر|مامىر|ماۋسىم|شىلدە|تامىز|قىركۇيەك|قازان|قاراشا|جەلتوقسان;short-months=قاڭتار|اقپان|ناۋرىز|ءساۋىر|مامىر|ماۋسىم|شىلدە|تامىز|قىركۇيەك|قازان|قاراشا|جەلتوقسان;days=جەكسەنبى|دۇيسەنبى|سەيسەنبى|سارسەنبى|بەيسەنبى|جۇما|سەنبى;short-days=جەك|دۇي|سەي|سار|بەي|جۇم|سەن;halves=ت د|ت ك;date=yyyy-d-M;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;direction=rtl;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;KZT=₸;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        kk-Cyrl kk
        kk-KZ kk
        km;months=មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ;short-months=មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ;days=អាទិត្យ|ច័ន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍;short-days=អាទិត្យ|ចន្ទ|អង្គារ|ពុធ|ព្រហ|សុក្រ|សៅរ៍;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=n¤;negative-money=-n¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KHR=៛;KRW=₩;LSL=ឡូទី;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        kn;months=ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್;short-months=ಜನ|ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗ|ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋ|ನವೆಂ|ಡಿಸೆಂ;days=ಭಾನುವಾರ|ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|ಶುಕ್ರವಾರ|ಶನಿವಾರ;short-days=ಭಾನು|ಸೋಮ|ಮಂಗಳ|ಬುಧ|ಗುರು|ಶುಕ್ರ|ಶನಿ;halves=AM|PM;date=d/M/yyyy;time=hh:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ko;months=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월;short-months=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월;days=일요일|월요일|화요일|수요일|목요일|금요일|토요일;short-days=일|월|화|수|목|금|토;halves=오전|오후;date=yyyy. M. d.;time=tt h:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ko-CN ko;time=HH:mm:ss
        ko-KP ko
        kok;months=जानेवारी|फेब्रुवारी|मार्च|एप्रील|मे|जून|जुलय|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर;short-months=जाने|फेब्रु|मार्च|एप्री|मे|जून|जुल|ऑग|सप्टें|ऑक्टो|नोव्हें|डिसें;lone-short-months=जाने|फेब्रु|मार्च|एप्री|मे|जून|जुल|ऑग|सप्टें|ऑक्टो|नोव्हें|डिसे;days=आयतार|सोमार|मंगळार|बुधवार|बिरेस्तार|शुक्रार|शेनवार;short-days=आयतार|सोमार|मंगळार|बुधवार|बिरेस्तार|शुक्रार|शेनवार;halves=AM|PM;date=d-M-yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;RON=रॉन;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        kok-Deva kok
        ky;months=январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь;lone-months=Январь|Февраль|Март|Апрель|Май|Июнь|Июль|Август|Сентябрь|Октябрь|Ноябрь|Декабрь;short-months=янв.|фев.|мар.|апр.|май|июн.|июл.|авг.|сен.|окт.|ноя.|дек.;lone-short-months=Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек;days=жекшемби|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби;short-days=жек.|дүй.|шейш.|шарш.|бейш.|жума|ишм.;halves=тң|тк;date=yyyy-dd-MM;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;CNY=CN¥;EUR=€;JPY=JP¥;KGS=сом;THB=฿;VND=₫;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=CFPF
        lo;months=ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ;short-months=ມ.ກ.|ກ.ພ.|ມ.ນ.|ມ.ສ.|ພ.ພ.|ມິ.ຖ.|ກ.ລ.|ສ.ຫ.|ກ.ຍ.|ຕ.ລ.|ພ.ຈ.|ທ.ວ.;days=ວັນອາທິດ|ວັນຈັນ|ວັນອັງຄານ|ວັນພຸດ|ວັນພະຫັດ|ວັນສຸກ|ວັນເສົາ;short-days=ອາທິດ|ຈັນ|ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ;halves=ກ່ອນທ່ຽງ|ຫຼັງທ່ຽງ;date=d/M/yyyy;time=H:mm:ss;decimal=,;group=.;percent=n%;money=¤n;negative-money=¤-n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;LAK=₭;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        lt;months=sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio;lone-months=sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis;short-months=saus.|vas.|kov.|bal.|geg.|birž.|liep.|rugp.|rugs.|spal.|lapkr.|gruod.;days=sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis;short-days=sk|pr|an|tr|kt|pn|št;halves=priešpiet|popiet;date=yyyy-MM-dd;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;EUR=€;XCG=Cg.
        lv;months=janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris;short-months=janv.|febr.|marts|apr.|maijs|jūn.|jūl.|aug.|sept.|okt.|nov.|dec.;days=svētdiena|pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena;short-days=svētd.|pirmd.|otrd.|trešd.|ceturtd.|piektd.|sestd.;halves=priekšp.|pēcp.;date=d.MM.yyyy.;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        mk;months=јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември;short-months=јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|сеп.|окт.|ное.|дек.;days=недела|понеделник|вторник|среда|четврток|петок|сабота;short-days=нед.|пон.|вто.|сре.|чет.|пет.|саб.;halves=претпл.|попл.;date=d.M.yyyy 'г'.;time=HH:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;BRL=R$;CAD=CA$;EUR=€;MKD=ден.;MXN=MX$;USD=US$;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ml;months=ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്‌ടോബർ|നവംബർ|ഡിസംബർ;short-months=ജനു|ഫെബ്രു|മാർ|ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗ|സെപ്റ്റം|ഒക്ടോ|നവം|ഡിസം;days=ഞായറാഴ്‌ച|തിങ്കളാഴ്‌ച|ചൊവ്വാഴ്ച|ബുധനാഴ്‌ച|വ്യാഴാഴ്‌ച|വെള്ളിയാഴ്‌ച|ശനിയാഴ്‌ച;short-days=ഞായർ|തിങ്കൾ|ചൊവ്വ|ബുധൻ|വ്യാഴം|വെള്ളി|ശനി;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        mn;months=нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар;lone-months=Нэгдүгээр сар|Хоёрдугаар сар|Гуравдугаар сар|Дөрөвдүгээр сар|Тавдугаар сар|Зургаадугаар сар|Долоодугаар сар|Наймдугаар сар|Есдүгээр сар|Аравдугаар сар|Арван нэгдүгээр сар|Арван хоёрдугаар сар;short-months=1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар;days=ням|даваа|мягмар|лхагва|пүрэв|баасан|бямба;short-days=Ня|Да|Мя|Лх|Пү|Ба|Бя;halves=ү.ө.|ү.х.;date=yyyy.MM.dd;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MNT=₮;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        mr;months=जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर;short-months=जाने|फेब्रु|मार्च|एप्रि|मे|जून|जुलै|ऑग|सप्टें|ऑक्टो|नोव्हें|डिसें;days=रविवार|सोमवार|मंगळवार|बुधवार|गुरुवार|शुक्रवार|शनिवार;short-days=रवि|सोम|मंगळ|बुध|गुरु|शुक्र|शनि;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ms;months=Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember;short-months=Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ogo|Sep|Okt|Nov|Dis;days=Ahad|Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu;short-days=Ahd|Isn|Sel|Rab|Kha|Jum|Sab;halves=PG|PTG;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MYR=RM;NZD=NZ$;TWD=NT$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ms-BN ms;decimal=,;group=.;money=¤ n;negative-money=-¤ n;BND=$
        ms-ID ms;time=HH.mm.ss;decimal=,;group=.;IDR=Rp
        ms-SG ms;SGD=$
        my;months=ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ;short-months=ဇန်|ဖေ|မတ်|ဧ|မေ|ဇွန်|ဇူ|ဩ|စက်|အောက်|နို|ဒီ;days=တနင်္ဂနွေ|တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ;short-days=တနင်္ဂနွေ|တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ;halves=နံနက်|ညနေ;date=d/M/yyyy;time=H:mm:ss;decimal=.;group=,;percent=n%;money=n ¤;negative-money=-n ¤;AUD=A$;AWG=Afl;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;HTG=G;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MMK=K;MXN=MX$;NZD=NZ$;PAB=B/.;PHP=₱;THB=฿;TTD=TT$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        nb no
        nb-SJ nb
        ne;months=जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर;short-months=जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर;days=आइतबार|सोमबार|मङ्गलबार|बुधबार|बिहिबार|शुक्रबार|शनिबार;short-days=आइत|सोम|मङ्गल|बुध|बिहि|शुक्र|शनि;halves=पूर्वाह्न|अपराह्न;date=yyyy-MM-dd;time=HH:mm:ss;decimal=.;group=,;groups=3|2;percent=n%;money=¤ n;negative-money=-¤ n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NPR=नेरू;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ne-IN ne;time=h:mm:ss tt
        nl;months=januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december;short-months=jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec;days=zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag;short-days=zo|ma|di|wo|do|vr|za;halves=a.m.|p.m.;date=d-M-yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=¤ n;negative-money=¤ -n;AUD=AU$;BRL=R$;CAD=C$;CNY=CN¥;EUR=€;FJD=FJ$;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;SBD=SI$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;ZWG=ZiG
        nl-AW nl;AWG=Afl.
        nl-BE nl;date=d/M/yyyy
        nl-BQ nl;USD=$
        nl-CW nl
        nl-SR nl;SRD=$
        nl-SX nl
        nn no;days=søndag|måndag|tysdag|onsdag|torsdag|fredag|laurdag;short-days=sø.|må.|ty.|on.|to.|fr.|la.;halves=f.m.|e.m.;GBP=GBP
        no;months=januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember;short-months=jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.;lone-short-months=jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des;days=søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag;short-days=søn.|man.|tir.|ons.|tor.|fre.|lør.;halves=a.m.|p.m.;date=d.M.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;EUR=€;GBP=£;NOK=kr;XCG=Cg.;XOF=F CFA
        or;months=ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର;short-months=ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର;days=ରବିବାର|ସୋମବାର|ମଙ୍ଗଳବାର|ବୁଧବାର|ଗୁରୁବାର|ଶୁକ୍ରବାର|ଶନିବାର;short-days=ରବି|ସୋମ|ମଙ୍ଗଳ|ବୁଧ|ଗୁରୁ|ଶୁକ୍ର|ଶନି;halves=AM|PM;date=M/d/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        pa;months=ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ;short-months=ਜਨ|ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾ|ਅਗ|ਸਤੰ|ਅਕਤੂ|ਨਵੰ|ਦਸੰ;days=ਐਤਵਾਰ|ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨੀਵਾਰ;short-days=ਐਤ|ਸੋਮ|ਮੰਗਲ|ਬੁੱਧ|ਵੀਰ|ਸ਼ੁੱਕਰ|ਸ਼ਨੀ;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        pa-Guru pa
        pcm;months=Jénúári|Fẹ́búári|Mach|Éprel|Mee|Jun|Julai|Ọgọst|Sẹptẹ́mba|Ọktóba|Nọvẹ́mba|Disẹ́mba;short-months=Jén|Fẹ́b|Mach|Épr|Mee|Jun|Jul|Ọgọ|Sẹp|Ọkt|Nọv|Dis;lone-short-months=Jén|Fẹ́b|Mach|Épr|Mee|Jun|Jul|Ọ́gọ|Sẹp|Ọkt|Nọv|Dis;days=Sọ́ndè|Mọ́ndè|Tiúzdè|Wẹ́nẹ́zdè|Tọ́zdè|Fraídè|Sátọdè;short-days=Sọ́n|Mọ́n|Tiú|Wẹ́n|Tọ́z|Fraí|Sát;halves=FM|FI;date=d/M/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=KA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NGN=₦;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        pl;months=stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia;lone-months=styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień;short-months=sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru;days=niedziela|poniedziałek|wtorek|środa|czwartek|piątek|sobota;short-days=niedz.|pon.|wt.|śr.|czw.|pt.|sob.;halves=AM|PM;date=d.MM.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;BRL=R$;EUR=€;PLN=zł;XAF=FCFA;XCD=EC$;XOF=F CFA;XPF=CFPF
        ps;months=جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر;lone-months=جنوري|فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر;short-months=جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر;lone-short-months=جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر;days=يونۍ|دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ;short-days=يونۍ|دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ;halves=غ.م.|غ.و.;date=yyyy-MM-dd;time=H:mm:ss;decimal=,;group=.;percent=n%;money=¤ n;negative-money=-¤ n;direction=rtl;AFN=؋;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ps-PK ps;time=h:mm:ss tt;PKR=Rs
        pt;months=janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro;short-months=jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.;days=domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado;short-days=dom.|seg.|ter.|qua.|qui.|sex.|sáb.;halves=AM|PM;date=dd/MM/yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=¤ n;negative-money=-¤ n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        pt-AO pt-PT;least-group=1;AOA=Kz
        pt-CH pt-PT
        pt-CV pt-PT;CVE=​
        pt-GQ pt-PT
        pt-GW pt-PT
        pt-LU pt-PT
        pt-MO pt-PT;time=h:mm:ss tt;MOP=MOP$
        pt-MZ pt-PT;MZN=MTn
        pt-PT pt;short-days=domingo|segunda|terça|quarta|quinta|sexta|sábado;halves=a.m.|p.m.;group= ;money=n ¤;negative-money=-n ¤;least-group=2
        pt-ST pt-PT;STN=Db
        pt-TL pt-PT
        qu;months=Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Setiembre|Octubre|Noviembre|Diciembre;short-months=Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Set|Oct|Nov|Dic;days=Domingo|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado;short-days=Dom|Lun|Mar|Mié|Jue|Vie|Sab;halves=a.m.|p.m.;date=dd-MM-yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n %;money=¤ n;negative-money=-¤ n;AUD=A$;BBD=BBG;BMD=DBM;BRL=R$;BZD=DBZ;CAD=$CA;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PEN=S/;TWD=NT$;USD=$US;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        qu-BO qu;decimal=,;group=.;BOB=Bs;PEN=PEN
        qu-EC qu;PEN=PEN;USD=$
        rm;months=da schaner|da favrer|da mars|d'avrigl|da matg|da zercladur|da fanadur|d'avust|da settember|d'october|da november|da december;lone-months=schaner|favrer|mars|avrigl|matg|zercladur|fanadur|avust|settember|october|november|december;short-months=schan.|favr.|mars|avr.|matg|zercl.|fan.|avust|sett.|oct.|nov.|dec.;days=dumengia|glindesdi|mardi|mesemna|gievgia|venderdi|sonda;short-days=du|gli|ma|me|gie|ve|so;halves=AM|PM;date=d-M-yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ro;months=ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie;short-months=ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.;days=duminică|luni|marți|miercuri|joi|vineri|sâmbătă;short-days=dum.|lun.|mar.|mie.|joi|vin.|sâm.;halves=a.m.|p.m.;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ro-MD ro;short-days=Dum|Lun|Mar|Mie|Joi|Vin|Sâm;MDL=L
        ru;months=января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря;lone-months=январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь;short-months=янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.;lone-short-months=янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.;days=воскресенье|понедельник|вторник|среда|четверг|пятница|суббота;short-days=вс|пн|вт|ср|чт|пт|сб;halves=AM|PM;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;RUB=₽;THB=฿;TMT=ТМТ;TWD=NT$;UAH=₴;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg;XOF=F CFA;XPF=CFPF
        ru-BY ru;BYN=Br
        ru-KG ru;KGS=сом
        ru-KZ ru;KZT=₸
        ru-MD ru;MDL=L
        ru-UA ru;least-group=2
        sd;months=جنوري|فيبروري|مارچ|اپريل|مئي|جون|جولاءِ|آگسٽ|سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر;short-months=جنوري|فيبروري|مارچ|اپريل|مئي|جون|جولاءِ|آگسٽ|سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر;days=آچر|سومر|اڱارو|اربع|خميس|جمعو|ڇنڇر;short-days=آچر|سومر|اڱارو|اربع|خميس|جمعو|ڇنڇر;halves=صبح|شام;date=yyyy-MM-dd;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;direction=rtl;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PKR=Rs;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        sd-Arab sd
        shn;months=ၸၼ်ႇဝႃႇရီႇ|ၾႅပ်ႇဝႃႇရီႇ|မၢတ်ႉၶ်ျ|ဢေႇပရႄႇ|မေႇ|ၸုၼ်ႇ|ၸူႇလၢႆႇ|ဢေႃးၵၢတ်ႉ|သႅပ်ႇထႅမ်ႇပႃႇ|ဢွၵ်ႇထူဝ်ႇပႃႇ|ၼူဝ်ႇဝႅမ်ႇပႃႇ|တီႇသႅမ်ႇပႃႇ;short-months=ၸၼ်ႇ|ၾႅပ်ႇ|မၢတ်ႉၶ်ျ|ဢေႇ|မေႇ|ၸုၼ်ႇ|ၸူႇ|ဢေႃး|သႅပ်ႇ|ဢွၵ်ႇ|ၼူဝ်ႇ|တီႇ;days=ဝၼ်းဢႃးတိတ်ႉ|ဝၼ်းၸၼ်|ဝၼ်းဢင်းၵၢၼ်း|ဝၼ်းပုတ်ႉ|ဝၼ်းၽတ်း|ဝၼ်းသုၵ်း|ဝၼ်းသဝ်;short-days=တိတ်ႉ|ၸၼ်|ၵၢၼ်း|ပုတ်ႉ|ၽတ်း|သုၵ်း|သဝ်;halves=တၸ.|တလ.;date=yyyy-MM-dd;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        shn-TH shn
        si;months=දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්;short-months=දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්;days=ඉරිදා|සඳුදා|අඟහරුවාදා|බදාදා|බ්‍රහස්පතින්දා|සිකුරාදා|සෙනසුරාදා;short-days=ඉරිදා|සඳුදා|අඟහ|බදාදා|බ්‍රහස්|සිකු|සෙන;halves=පෙ.ව.|ප.ව.;date=yyyy-M-d;time=HH.mm.ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;LKR=රු.;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=සිෆ්එ;XPF=CFPF
        sk;months=januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra;lone-months=január|február|marec|apríl|máj|jún|júl|august|september|október|november|december;short-months=jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec;days=nedeľa|pondelok|utorok|streda|štvrtok|piatok|sobota;short-days=ne|po|ut|st|št|pi|so;halves=AM|PM;date=d. M. yyyy;time=H:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;EUR=€;ILS=NIS;MXN=MX$;XAF=FCFA;XCD=EC$;XCG=Cg;XOF=F CFA;XPF=CFPF
        sl;months=januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december;short-months=jan.|feb.|mar.|apr.|maj|jun.|jul.|avg.|sep.|okt.|nov.|dec.;days=nedelja|ponedeljek|torek|sreda|četrtek|petek|sobota;short-days=ned.|pon.|tor.|sre.|čet.|pet.|sob.;halves=dop.|pop.;date=d. M. yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n %;money=n ¤;negative-money=-n ¤;least-group=2;CNY=CN¥;EUR=€;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;USD=$;VND=₫;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=CFPF
        so;months=Janaayo|Febraayo|Maarso|Abriil|Maayo|Juun|Luulyo|Agosto|Sebtembar|Oktoobar|Noofeembar|Diseembar;lone-months=Jannaayo|Febraayo|Maarso|Abriil|Maayo|Juun|Luulyo|Ogosto|Sebteembar|Oktoobar|Noofeembar|Diseembar;short-months=Jan|Feb|Mar|Abr|May|Jun|Lul|Ogs|Seb|Okt|Nof|Dis;days=Axad|Isniin|Talaado|Arbaco|Khamiis|Jimco|Sabti;short-days=Axd|Isn|Tldo|Arbc|Khms|Jmc|Sbti;halves=GH|GD;date=M/d/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BBD=DBB;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;SOS=S;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        so-DJ so;DJF=Fdj
        so-ET so;ETB=Br
        so-KE so;time=HH:mm:ss;KES=Ksh
        sq;months=janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor;short-months=jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj;days=e diel|e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë;short-days=die|hën|mar|mër|enj|pre|sht;halves=p.d.|m.d.;date=d.M.yyyy;time=h:mm:ss tt;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;least-group=2;ALL=Lekë;AUD=A$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=ANG;XOF=F CFA;XPF=CFPF
        sq-MK sq;time=HH:mm:ss;MKD=den
        sq-XK sq;time=HH:mm:ss
        sr;months=јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар;short-months=јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец;days=недеља|понедељак|уторак|среда|четвртак|петак|субота;short-days=нед|пон|уто|сре|чет|пет|суб;halves=AM|PM;date=d. M. yyyy.;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;BAM=КМ;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;MXN=MX$;TWD=NT$;USD=US$;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        sr-Cyrl sr
        sr-Cyrl-BA sr-Cyrl;days=недјеља|понедјељак|уторак|сриједа|четвртак|петак|субота;short-days=нед|пон|уто|сри|чет|пет|суб;halves=прије подне|по подне
        sr-Cyrl-ME sr-Cyrl;short-months=јан|феб|март|апр|мај|јун|јул|авг|септ|окт|нов|дец;days=недјеља|понедељак|уторак|сриједа|четвртак|петак|субота;halves=прије подне|по подне
        sr-Cyrl-XK sr-Cyrl;short-months=јан|феб|март|апр|мај|јун|јул|авг|септ|окт|нов|дец
        sr-Latn;months=januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar;short-months=jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec;days=nedelja|ponedeljak|utorak|sreda|četvrtak|petak|subota;short-days=ned|pon|uto|sre|čet|pet|sub;halves=AM|PM;date=d. M. yyyy.;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;BAM=KM;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;MXN=MX$;TWD=NT$;USD=US$;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        sr-Latn-BA sr-Latn;days=nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota;short-days=ned|pon|uto|sri|čet|pet|sub;halves=prije podne|po podne
        sr-Latn-ME sr-Latn;short-months=jan|feb|mart|apr|maj|jun|jul|avg|sept|okt|nov|dec;days=nedjelja|ponedeljak|utorak|srijeda|četvrtak|petak|subota;halves=prije podne|po podne
        sr-Latn-XK sr-Latn;short-months=jan|feb|mart|apr|maj|jun|jul|avg|sept|okt|nov|dec
        sv;months=januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december;short-months=jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.;days=söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag;short-days=sön|mån|tis|ons|tors|fre|lör;halves=fm|em;date=yyyy-MM-dd;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;BBD=Bds$;BMD=BM$;BRL=BR$;BSD=BS$;BZD=BZ$;CAD=CA$;DKK=Dkr;DOP=RD$;EGP=EG£;EUR=€;ILS=₪;ISK=Ikr;JMD=JM$;MXN=MX$;NOK=Nkr;SEK=kr;USD=US$;XAF=FCFA;XCD=EC$;XOF=F CFA;XPF=CFPF
        sv-AX sv
        sv-FI sv;date=d.M.yyyy;time=H.mm.ss
        sw;months=Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba;short-months=Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ago|Sep|Okt|Nov|Des;days=Jumapili|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi;short-days=Jumapili|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi;halves=AM|PM;date=d/M/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤ n;negative-money=-¤ n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KES=Ksh;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;TZS=TSh;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        sw-CD sw;decimal=,;group=.;CDF=FC
        sw-KE sw;USD=$
        sw-UG sw;UGX=USh
        ta;months=ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்;short-months=ஜன.|பிப்.|மார்.|ஏப்.|மே|ஜூன்|ஜூலை|ஆக.|செப்.|அக்.|நவ.|டிச.;days=ஞாயிறு|திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி;short-days=ஞாயி.|திங்.|செவ்.|புத.|வியா.|வெள்.|சனி;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ta-LK ta;time=HH:mm:ss;LKR=Rs.
        ta-MY ta;groups=3;money=¤ n;negative-money=-¤ n;money-groups=3;MYR=RM;SGD=S$
        ta-SG ta;groups=3;money=¤ n;negative-money=-¤ n;money-groups=3;MYR=RM;SGD=$;USD=US$
        te;months=జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్;short-months=జన|ఫిబ్ర|మార్చి|ఏప్రి|మే|జూన్|జులై|ఆగ|సెప్టెం|అక్టో|నవం|డిసెం;days=ఆదివారం|సోమవారం|మంగళవారం|బుధవారం|గురువారం|శుక్రవారం|శనివారం;short-days=ఆది|సోమ|మంగళ|బుధ|గురు|శుక్ర|శని;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;groups=3|2;percent=n%;money=¤n;negative-money=-¤n;money-groups=3|2;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        th;months=มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม;short-months=ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.;days=วันอาทิตย์|วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์;short-days=อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์;halves=AM|PM;date=d/M/yyyy;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ti;months=ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ጉንበት|ሰነ|ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ;short-months=ጥሪ|ለካ|መጋ|ሚያ|ግን|ሰነ|ሓም|ነሓ|መስ|ጥቅ|ሕዳ|ታሕ;days=ሰንበት|ሰኑይ|ሰሉስ|ረቡዕ|ሓሙስ|ዓርቢ|ቀዳም;short-days=ሰን|ሰኑ|ሰሉ|ረቡ|ሓሙ|ዓር|ቀዳ;halves=ቅ.ቀ.|ድ.ቀ.;date=M/d/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;ETB=Br;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ti-ER ti;ERN=Nfk
        tk;months=ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr;lone-months=Ýanwar|Fewral|Mart|Aprel|Maý|Iýun|Iýul|Awgust|Sentýabr|Oktýabr|Noýabr|Dekabr;short-months=ýan|few|mart|apr|maý|iýun|iýul|awg|sen|okt|noý|dek;lone-short-months=Ýan|Few|Mar|Apr|Maý|Iýun|Iýul|Awg|Sen|Okt|Noý|Dek;days=ýekşenbe|duşenbe|sişenbe|çarşenbe|penşenbe|anna|şenbe;short-days=ýek|duş|siş|çar|pen|ann|şen;halves=go.öň|go.soň;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n %;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Kg.;XOF=F CFA;XPF=CFPF
        tr;months=Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık;short-months=Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara;days=Pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi;short-days=Paz|Pzt|Sal|Çar|Per|Cum|Cmt;halves=ÖÖ|ÖS;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group=.;percent=%n;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TRY=₺;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        tr-CY tr;time=h:mm:ss tt
        uk;months=січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня;lone-months=січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень;short-months=січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.;days=неділя|понеділок|вівторок|середа|четвер|пʼятниця|субота;short-days=нд|пн|вт|ср|чт|пт|сб;halves=дп|пп;date=dd.MM.yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;JPY=¥;UAH=₴;XAF=FCFA;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ur;months=جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر;short-months=جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر;days=اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ;short-days=اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ;halves=AM|PM;date=d/M/yyyy;time=h:mm:ss tt;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;direction=rtl;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PKR=Rs;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        ur-IN ur;PKR=PKR
        uz;months=yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr;lone-months=Yanvar|Fevral|Mart|Aprel|May|Iyun|Iyul|Avgust|Sentabr|Oktabr|Noyabr|Dekabr;short-months=yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek;lone-short-months=Yan|Fev|Mar|Apr|May|Iyn|Iyl|Avg|Sen|Okt|Noy|Dek;days=yakshanba|dushanba|seshanba|chorshanba|payshanba|juma|shanba;short-days=Yak|Dush|Sesh|Chor|Pay|Jum|Shan;halves=TO|TK;date=dd/MM/yyyy;time=HH:mm:ss;decimal=,;group= ;percent=n%;money=n ¤;negative-money=-n ¤;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;UZS=soʻm;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        uz-Latn uz
        vi;months=tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12;lone-months=Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Tháng 7|Tháng 8|Tháng 9|Tháng 10|Tháng 11|Tháng 12;short-months=thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12;lone-short-months=Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Tháng 7|Tháng 8|Tháng 9|Tháng 10|Tháng 11|Tháng 12;days=Chủ Nhật|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy;short-days=CN|Thứ 2|Thứ 3|Thứ 4|Thứ 5|Thứ 6|Thứ 7;halves=SA|CH;date=d/M/yyyy;time=HH:mm:ss;decimal=,;group=.;percent=n%;money=n ¤;negative-money=-n ¤;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        yo;months=Oṣù Ṣẹ́rẹ́|Oṣù Èrèlè|Oṣù Ẹrẹ̀nà|Oṣù Ìgbé|Oṣù Ẹ̀bibi|Oṣù Òkúdu|Oṣù Agẹmọ|Oṣù Ògún|Oṣù Owewe|Oṣù Ọ̀wàrà|Oṣù Bélú|Oṣù Ọ̀pẹ̀;short-months=Oṣù Ṣẹ́rẹ́|Oṣù Èrèlè|Oṣù Ẹrẹ̀nà|Oṣù Ìgbé|Oṣù Ẹ̀bibi|Oṣù Òkúdu|Oṣù Agẹmọ|Oṣù Ògún|Oṣù Owewe|Oṣù Ọ̀wàrà|Oṣù Bélú|Oṣù Ọ̀pẹ̀;days=Ọjọ́ Àìkú|Ọjọ́ Ajé|Ọjọ́ Ìsẹ́gun|Ọjọ́rú|Ọjọ́bọ|Ọjọ́ Ẹtì|Ọjọ́ Àbámẹ́ta;short-days=Àìkú|Ajé|Ìsẹ́gun|Ọjọ́rú|Ọjọ́bọ|Ẹtì|Àbámẹ́ta;halves=Àárọ̀|Ọ̀sán;date=d/M/yyyy;time=H:m:s;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NGN=₦;NZD=NZ$;PHP=₱;RUB=₽;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        yo-BJ yo;months=Oshù Shɛ́rɛ́|Oshù Èrèlè|Oshù Ɛrɛ̀nà|Oshù Ìgbé|Oshù Ɛ̀bibi|Oshù Òkúdu|Oshù Agɛmɔ|Oshù Ògún|Oshù Owewe|Oshù Ɔ̀wàrà|Oshù Bélú|Oshù Ɔ̀pɛ̀;short-months=Oshù Shɛ́rɛ́|Oshù Èrèlè|Oshù Ɛrɛ̀nà|Oshù Ìgbé|Oshù Ɛ̀bibi|Oshù Òkúdu|Oshù Agɛmɔ|Oshù Ògún|Oshù Owewe|Oshù Ɔ̀wàrà|Oshù Bélú|Oshù Ɔ̀pɛ̀;days=Ɔjɔ́ Àìkú|Ɔjɔ́ Ajé|Ɔjɔ́ Ìsɛ́gun|Ɔjɔ́rú|Ɔjɔ́bɔ|Ɔjɔ́ Ɛtì|Ɔjɔ́ Àbámɛ́ta;short-days=Àìkú|Ajé|Ìsɛ́gun|Ɔjɔ́rú|Ɔjɔ́bɔ|Ɛtì|Àbámɛ́ta;halves=Àárɔ̀|Ɔ̀sán
        yue;months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;short-months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;days=星期日|星期一|星期二|星期三|星期四|星期五|星期六;short-days=星期日|星期一|星期二|星期三|星期四|星期五|星期六;halves=上晝|下晝;date=yyyy/M/d;time=tth:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=￦;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        yue-Hans;months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;short-months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;days=星期日|星期一|星期二|星期三|星期四|星期五|星期六;short-days=星期日|星期一|星期二|星期三|星期四|星期五|星期六;halves=上昼|下昼;date=yyyy/M/d;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=￦;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        yue-Hant yue
        yue-Hant-CN yue-Hant;time=HH:mm:ss
        yue-Hant-MO yue-Hant
        zh;months=一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月;short-months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;days=星期日|星期一|星期二|星期三|星期四|星期五|星期六;short-days=周日|周一|周二|周三|周四|周五|周六;halves=上午|下午;date=yyyy/M/d;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        zh-Hans zh
        zh-Hans-HK zh-Hans;date=d/M/yyyy;time=tth:mm:ss;CNY=CN¥
        zh-Hans-MO zh-Hans;date=yyyy年M月d日;time=tth:mm:ss;CNY=CN¥;MOP=MOP$
        zh-Hans-MY zh-Hans;time=tth:mm:ss
        zh-Hans-SG zh-Hans;date=yyyy年M月d日;time=tth:mm:ss;CNY=CN¥;SGD=$
        zh-Hant;months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;short-months=1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月;days=星期日|星期一|星期二|星期三|星期四|星期五|星期六;short-days=週日|週一|週二|週三|週四|週五|週六;halves=上午|下午;date=yyyy/M/d;time=tth:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=AU$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=¥;KRW=￦;MXN=MX$;NZD=NZ$;TWD=$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF
        zh-Hant-HK zh-Hant;date=d/M/yyyy;KRW=₩;TWD=NT$
        zh-Hant-MO zh-Hant-HK;MOP=MOP$
        zh-Hant-MY zh-Hant
        zu;months=Januwari|Februwari|Mashi|Ephreli|Meyi|Juni|Julayi|Agasti|Septhemba|Okthoba|Novemba|Disemba;short-months=Jan|Feb|Mas|Eph|Mey|Jun|Jul|Aga|Sep|Okt|Nov|Dis;days=ISonto|UMsombuluko|ULwesibili|ULwesithathu|ULwesine|ULwesihlanu|UMgqibelo;short-days=Son|Mso|Bil|Tha|Sin|Hla|Mgq;halves=AM|PM;date=yyyy-MM-dd;time=HH:mm:ss;decimal=.;group=,;percent=n%;money=¤n;negative-money=-¤n;AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;THB=฿;TWD=NT$;USD=$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F CFA;XPF=CFPF;ZAR=R
        """u8;
}
