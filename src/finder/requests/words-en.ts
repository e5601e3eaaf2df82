import type { RequestWords } from './request-words.ts';

/** How people ask for meetings in English. */
export const requestWordsEn: RequestWords = {
  phrases: {
    'day=sun': 'sunday, sundays, sun',
    'day=mon': 'monday, mondays, mon',
    'day=tue': 'tuesday, tuesdays, tue, tues',
    'day=wed': 'wednesday, wednesdays, wed, weds',
    'day=thu': 'thursday, thursdays, thu, thur, thurs',
    'day=fri': 'friday, fridays, fri',
    'day=sat': 'saturday, saturdays, sat',
    'day=today': 'today, 2day, todays, tday, later today, (on|anything) later, later on',
    'day=tomorrow':
      'tomorrow, tomorrows, tmrw, tmr, tmw, 2moro, 2morrow, tomoz, tomorow, 2mrw, tomos, the morra',
    'day=overmorrow': 'day after tomorrow, not tomorrow (but|) the day after',
    'day=sat,sun': 'weekend, weekends, week end, wkend, wkends, wknd, wknds',
    'day=mon,tue,wed,thu,fri':
      'weekday, weekdays, during the week, in the week, midweek, week days, wkday, wkdays, workdays, working days, workday',
    'day=mon,tue,wed,thu,fri time=evening,night': 'weeknight, weeknights, week nights, week night',
    'day=today time=evening,night':
      'tonight, tonite, 2nite, to night, 2night, tonights, this night',
    'day=today time=evening': 'this evening, this eve',
    'day=today time=night': 'late tonight, later tonight',
    'day=today time=morning': 'this morning',
    'day=today time=afternoon': 'this afternoon, this (arvo|aft|avo), sarvo',
    'time=morning':
      'morning, mornings, morn, morns, mornin, am, in the am, breakfast time, forenoon, mrng, before lunchtime, mid morning',
    'time=morning until=09:00':
      'early morning, early mornings, early in the morning, first thing, crack of dawn, sunrise meeting, before (work|school|the school run|my shift|i start work|i go to work), on my way to work, break of day, sparrows',
    'time=afternoon': 'afternoon, afternoons, aft, arvo, after lunch, mid afternoon, arvos',
    'time=afternoon,evening': 'pm',
    'time=morning,afternoon': '(in|) (daytime|day time), (during|in) the day',
    'time=evening':
      'evening, evenings, eve, eves, evng, after dinner, after tea, teatime, tea time, after dark',
    'time=evening,night': 'night, nights, nite, nites, nighttime, after dark',
    'time=night':
      'late night, late nights, late at night, late, middle of the night, overnight, small hours, wee hours, through the night, graveyard',
    'until=23:59': 'before midnight, until midnight, by midnight',
    'until=05:00': 'after midnight, past midnight',
    'from=23:30 until=00:30': 'midnight',
    'from=11:30 until=13:30':
      'noon, noontime, midday, mid day, lunch, lunchtime, lunchbreak, lunch break, 12 noon, twelve noon, noonish, lunchish',
    'until=12:00': 'before noon, before midday, before lunch',
    'from=12:00': 'after noon, after midday, from noon, from midday',
    'from=17:00':
      'after work, when i finish work, after (my shift|school|the office|uni|college), when i (get off|get out|leave|clock off|get home from|get out of) work, (leaving|coming home from|straight from) work',
    'soon=60':
      'now, rite now, rn, open now, happening now, going on now, running now, now please, right away, straight away, immediately, at the moment, currently, this minute, this second, this hour, in session, under way, underway, open right now, starting soon, about to start, this instant, starting shortly, as we speak, atm',
    'attendance=online':
      'online, zoom, zooms, virtual, virtually, video, webinar, internet, web, remote, remotely, videocall, skype, teams, from home, from my couch, from my bed, at home, from my house, on my computer, on the computer, on my laptop, facetime, webcam, cyber, cant leave (the|my) house, housebound',
    'attendance=phone':
      'phone, telephone, dialin, call in, conference call, landline, on my phone line, teleconference, dial, ring in, (no|dont have|havent got|without) (internet|wifi|broadband|data|a computer) (at home|here|), (internet|wifi|broadband) (is|has gone|) (down|off) (at home|), phone in',
    'attendance=in-person':
      'in person, inperson, face to face, f2f, ftf, facetoface, physical, in the flesh, irl, live meeting, in a room, real life, on site, onsite, brick and mortar, actual room, real people, walk ins, physically, walk in (meeting|meetings|group|groups), (real|proper) room, no screens, not on a screen, off screen, (sick|tired) of screens',
    'attendance=hybrid': 'hybrid, in person and online',
    'type=open':
      'open, open meeting, open meetings, open to all, open to everyone, open to anyone, open to the public, open to public, open to family, open to families, open to friends, anyone can come, anyone welcome, anyone can go, anyone can attend, anyone can join, anybody can go, anybody can come, anybody can attend, anyone allowed, all welcome, everyone welcome, everybody welcome, not sure if im an alcoholic, observer, observers, (anyone|anybody|everyone|family|the public|visitors|guests) (is|are|) (welcome|allowed), (anyone|anybody) (just|) (walk in|turn up|drop in)',
    'type=closed': 'closed, closed meeting, closed meetings, members only, alcoholics only',
    'type=beginners':
      'beginner, beginners, newcomer, newcomers, new comer, new comers, newbie, newbies, first timer, first timers, first time, first meeting, never been, new people, brand new, newly sober, just starting, im new, i am new, new to this, new to aa, new to na, early recovery, for someone new, introduction, intro meeting, never gone, never went, havent been before, not been before, day one, day 1, what happens at a meeting, new member, new members, my first one, its my first, very first, never done this, how do i start',
    'type=women':
      'women, womens, woman, womans, female, females, ladies, lady, ladys, girls, womyn, wimmin, womxn, no men, mums, moms, lasses, sheilas, mums group, (without|not around|away from|dont want to be around) men, no (guys|blokes|lads), all female, all women',
    'type=men':
      'men, mens, man, mans, male, males, gentlemen, gents, guys, stag, blokes, lads, no women, dads, fellas, chaps, dudes, bros, no (ladies|girls), all male, all men',
    'type=young-people':
      'young people, young peoples, young persons, young person, youth, youths, young adult, young adults, ypaa, yp, youngsters, 20s, twenties, students, student, under 30, under 25, under 35, younger, younger crowd, people my age, uni students, college students, young ones, young crowd, young folk, young folks, gen z, my own age, under 40, under 40s, under 35s, under 30s, under 25s, in my (20s|twenties), early twenties, young (lads|men|women|girls)',
    'for=teenagers':
      'teen, teens, teenager, teenagers, for my teenager, teenage, teenaged, adolescent, adolescents, youngster, under 18, under 18s, under 16s, under 21, under 21s, underage, minors, high school, high schoolers, sixth form',
    'type=seniors':
      'senior, seniors, older people, older adults, elderly, old people, over 50, over 60, over 55, over 65, over 50s, over 60s, over 55s, over 65s, 50 plus, 60 plus, 65 plus, over fifty, over sixty, pensioners, retired, retirees, golden agers, older folks, older person, old timers, over 70, over 70s, oaps, oap, older crowd, mature, over seventy, in my (60s|70s|sixties|seventies)',
    'type=lgbtq':
      'lgbtq, lgbt, lgbtqia, lgbtqi, queer, glbt, gay and lesbian, gay lesbian, lesbian and gay, pride, rainbow meeting, lgbtiq, lgbti, lgbtq inclusive, 2slgbtq',
    'type=gay': 'gay, gays, gay men only',
    'type=lesbian': 'lesbian, lesbians, gay women',
    'type=bisexual': 'bisexual, bi',
    'type=transgender': 'transgender, trans, transgendered, transsexual',
    'type=non-binary': 'non binary, nonbinary, enby, genderqueer',
    'type=people-of-colour':
      'people of colour, people of color, poc, bipoc, black, african american, persons of color, black women only',
    'type=native-american': 'native american, native americans',
    'type=indigenous': 'indigenous, first nations, aboriginal',
    'type=professionals':
      'professionals, professional, doctors, nurses, lawyers, pilots, health professionals, medics, physicians, attorneys, teachers, police, first responders, healthcare workers',
    'type=secular':
      'secular, agnostic, agnostics, atheist, atheists, freethinkers, freethinker, free thinkers, nonreligious, godless, humanist, the god thing, non believers, unbelievers, leave god out of it, god free, religion free, non theist, nontheist, atheism, agnosticism',
    'about=religion':
      'religious, religion, god, gods, god stuff, god talk, god thing, prayer, prayers, praying, pray, prayer and stuff, bible, bibles, preaching, preachy, preach, higher power, higher powers, spiritual, lords prayer, faith, worship, spirituality',
    'about=steps':
      '12 step, 12 steps, twelve step, twelve steps, 12step, 12 stepper, 12 step meeting, 12 step meetings, twelve step meeting, twelve step meetings, 12 step program, 12 step programme, 12 step based, step based',
    'type=dual-diagnosis':
      'dual diagnosis, dual recovery, mental health, mental illness, bipolar, co occurring, cooccurring, double trouble',
    'for=family':
      'family, families, family groups, family members, family member, relatives, loved ones, loved one, spouses, spouse, wives, husbands, partners, significant others, affected by someone, other halves, someone i love, someone i care about, carers, caregivers, affected others',
    'for=parents': 'parents, parent, mothers, fathers',
    'for=relative':
      'my husband, my wife, my son, my daughter, my partner, my mum, my mom, my dad, my father, my mother, my brother, my sister, my boyfriend, my girlfriend, my child, my grandson, my granddaughter, my nephew, my niece, my teenager, my kid, my fiance, my ex, my best friend, my husbands, my wifes, my sons, my daughters, my kids, my mam, my mammy, my ma, my da, my nan, my gran, my grandma, my grandad, my grandpa, my uncle, my aunt, my auntie, my cousin, my missus, my other half, my hubby, my fella, my bloke, my bf, my gf, my fiancee, my parents, my stepdad, my stepson, my stepmum, my mate, my friend, my flatmate, my roommate, my housemate, my lad, my lass, my boy, my girl, my teenage son, my teenage daughter, my adult son, my adult daughter, my dads, my mums, my moms, my mams, my brothers, my sisters, my partners, my ex husband, my ex wife, my boss, husband, wife, son, daughter, mum, mom, dad, mam, hubby, boyfriend, girlfriend, stepdad, my family, my twin, my loved one, my spouse, our son, our daughter, our child, friend of, partner of, parent of, sister of, brother of, mother of, father of, spouse of, girlfriend of, boyfriend of, relative of, son of, daughter of, dating, in love with, living with, live with, married to, affected by, whose dad, whose mum, whose mom, her dad, his dad, her mum, his mum, her mom, his mom, her son, his son, her husband, his wife, someone elses',
    'type=with-al-anon': 'with al anon, with alanon',
    'type=with-alateen': 'with alateen',
    'type=child-friendly':
      'child friendly, children welcome, kids welcome, kid friendly, family friendly, with kids, with my kids, with children, with my children, with a baby, with my baby, with a toddler, kids allowed, children allowed, babies allowed, kids ok, child welcome, have kids with me, baby friendly, allows kids, allows children, allow kids, allow children, with my little one, pram, buggy, stroller, breastfeeding, child in tow, have my kids, mother and baby, mothers and babies, mum and baby, mums and babies, mom and baby, moms and babies, parent and baby, parent and child, young kids, young children, small children, small kids, little kids, little ones, mums with kids, moms with kids, mothers with children, with babies, with toddlers, with my newborn',
    'access=childcare':
      'childcare, child care, babysitting, baby sitting, babysitter, creche, daycare, day care, nursery, childminding, child minding, kids are looked after, someone watches my kids, watch my kids, mind the kids, look after my kids, looks after the kids, kids club, kids corner, play area, playroom, babysit, kids room, look after my kid, watch my kid, mind my kids',
    'type=discussion': 'discussion, discussions, topic, sharing, open share, share meeting',
    'type=speaker': 'speaker, speakers, hear someones story, just listen, open talk, lead meeting',
    'type=step-study':
      'step, steps, step study, steps study, stepwork, step workshop, twelve step study, 12 step study, study of the steps',
    'type=tradition-study': 'tradition, traditions, traditions study, tradition study',
    'type=concepts': 'concepts, concept study, concepts study',
    'type=big-book':
      'big book, bigbook, big book study, big book reading, bb study, reading the big book, blue book, study of the big book, big book step study, bb',
    'type=twelve-and-twelve':
      'twelve and twelve, 12 and 12, 12 12, 12x12, 12n12, 12 12 study, 12 and 12 study, 12x12 study, twelve twelve',
    'type=literature':
      'literature, lit, literature study, book study, book reading, reading group, book group, literature reading, text study, basic text, lit study, book club, reading meeting',
    'type=as-bill-sees-it': 'bill sees it, absi',
    'type=daily-reflections': 'daily reflection, just for today reading, reflections',
    'type=living-sober': 'living sober',
    'type=grapevine': 'grapevine, grape vine',
    'type=meditation':
      'meditation, meditations, meditate, meditating, eleventh step, 11th step, step 11, step eleven, mindfulness, guided meditation, quiet meditation',
    'type=birthday':
      'birthday, birthdays, anniversary, anniversaries, chip meeting, medallion, chips, celebration, cake meeting',
    'type=cross-talk': 'cross talk, crosstalk',
    'type=candlelight': 'candlelight, candle light, candle lit, candlelit, candles',
    'type=breakfast': 'breakfast',
    'type=outdoor':
      'outdoor, outdoors, outside, in the park, on the beach, beach meeting, park meeting, open air, fresh air, walking meeting, nature',
    'type=tools': 'tools meeting, tools and discussion',
    'access=transit':
      'near a bus, near a bus stop, near the bus, near the bus stop, near a bus line, near public transport, near public transportation, near public transit, near transit, near a train, near a train station, near the train, near the subway, near a station, on a bus line, on a bus route, on the bus line, by bus, by train, by public transport, by public transportation, by public transit, by subway',
    'access=step-free':
      'wheelchair, wheelchairs, wheel chair, wheelchair access, wheelchair user, step free, stepfree, step free access, no stairs, no steps, without stairs, without steps, ground floor, disabled access, disabled, disability access, accessible, handicap access, handicap, handicapped, ada accessible, ramp, mobility scooter, scooter, walking frame, zimmer frame, rollator, cant do stairs, cant manage stairs, cant climb stairs, bad knees, cant walk far, elevator, lift, level access, my chair, power chair, electric wheelchair, in a chair, walker, crutches, walking stick, cant walk, cant use stairs, cant get up stairs, steps free, flat access, ramps, ramped, mobility issues, mobility problems, step free entrance, level entrance, disability, disabilities, chairlift, stairlift, (cant|cannot) (manage|climb|do|get up) (the|) (stairs|steps), on crutches, (bad|dodgy) (hip|knee|legs|back)',
    'access=toilet':
      'accessible toilet, accessible toilets, accessible bathroom, accessible restroom, accessible washroom, disabled toilet, disabled toilets, disabled bathroom, wheelchair toilet, handicap bathroom, accessible loo, disabled loo, toilet, toilets, bathroom, bathrooms, restroom, restrooms, washroom, loo, changing place, changing places, accessible bathrooms, step free toilet, step free toilets, wheelchair accessible toilet, wheelchair accessible bathroom',
    'access=hearing-loop':
      'hearing loop, induction loop, loop system, t loop, hard of hearing, hearing aid, hearing aids, hearing impaired, cant hear well, hearing assistance, deafened, going deaf, wear hearing aids, deaf in one ear',
    'access=sign-language':
      'sign language, asl, bsl, signed meeting, signed meetings, deaf, interpreter, american sign language, british sign language, auslan, isl, signing, signer, sign interpreter, interpreted, interpreters, irish sign language, sign language users',
    'access=parking':
      'parking, car park, can park, place to park, somewhere to park, parking outside',
    'type=fragrance-free':
      'fragrance free, scent free, perfume free, no perfume, unscented, allergic to perfume, (allergic|sensitive) to (scents|fragrance|perfumes), (migraines|asthma|headaches) from perfume',
    'type=smoking': 'smoking permitted, smoking allowed, can smoke',
    '-': 'no smoking, non smoking, everyday, daily, any time, anytime, whenever, at any time, all day, this week, next week, in the coming days, coming up, upcoming, anywhere, next meeting, next one, the next one, soonest, asap, as soon as possible, soon, earliest, any language, whats open, what is open, anything open, still open, open late, are open, thats open, that is open, open 24 hours, open 24 7, 24 7, 24 hours, free, anonymous, good morning, good afternoon, good evening, good night, good day, by now, up to now, until now, from now on, night shift, night shifts, nightshift, work nights, working nights, finish nights, on nights, do nights, on earlies, shift worker, shift work, next available, uk time, us time, est, eastern time, pacific time, central time, gmt, my time, local time, dont have to share, dont have to speak, dont have to talk, dont want to share, help me, please help, help please, i need help, need help, help me please, last night, the other (day|night), yesterday, later (on|) (in the|this) week, and now (i|im|ive|he|she|my|we), one day at a time, (90|ninety) (meetings|) in (90|ninety) (days|), (i|) hope (you|u|someone|somebody|anyone) can (help|advise|assist), (i|) hope (youre|you are|this finds you|all is) (well|ok), (every|) now and (then|again), (too|up|awake|leave|finish) early, (years|months|weeks|days) now, (old timer|oldtimer|guy|bloke|lad|mum|mom|nurse|veteran) here, (away|far) from home, (my|the|a) (doctor|gp|nurse|lawyer|teacher), walk in, in (secret|private|hiding|silence|denial|trouble|danger|pieces|bits|tears|bed|agony|pain|shock|crisis|despair|recovery|withdrawal), on the (sly|quiet), behind (my|our|everyones) back',
    'type=digital-basket': 'digital basket',
    'type=proof-of-attendance':
      'proof of attendance, court card, court cards, court slip, court paper, court papers, court ordered, court order, court, signed paper, court card signed, papers signed, paper signed, card signed, slip signed, form signed, sign my paper, sign my papers, sign my card, sign my slip, sign a form, attendance sheet, attendance slip, probation, court approved, attendance signed, parole, mandated, dui, dwi, court signed, (judge|probation officer|parole officer) (says|said|wants), drug court, signed off',
    'for=not-12-step':
      'without the steps, alternative to aa, alternatives to aa, aa alternative, aa alternatives, instead of aa, other than aa, besides aa, not steps, anything but aa, not aa, except aa, aa didnt work, tired of aa, hate aa, sick of aa, non aa',
    'programme=aa':
      'aa, aas, friends of bill, friend of bill, friends of bill w, alchoholics anonymous',
    'programme=na': 'na, addicts anonymous',
    'programme=smart': 'smart',
    'programme=smart-family-friends':
      'smart recovery family and friends, smart family, smart for families, smart friends and family',
    'programme=ca': 'ca',
    'programme=cma': 'cma, crystal meth anon, crystal meth',
    'programme=ha': 'ha',
    'programme=ma': 'ma',
    'programme=pa': 'pa',
    'programme=nica': 'nica, smokers anonymous',
    'programme=lifering': 'lifering, life ring, lifering secular recovery',
    'programme=wfs': 'wfs, women for sobriety',
    'programme=recovery-dharma': 'recovery dharma',
    'programme=refuge-recovery': 'refuge recovery, refuge meeting',
    'for=buddhist': 'buddhist, buddhism, dharma',
    'programme=celebrate-recovery': 'celebrate, cr',
    'for=christian':
      'christ centered, christ centred, bible based, church based, christians, biblical, christian, jesus, faith based, christianity, churchy',
    'programme=mara': 'mara',
    'for=medication':
      'methadone, suboxone, buprenorphine, medication assisted, mat friendly, subutex, buvidal, medication assisted treatment, moud',
    'programme=mm': 'moderation management, moderation',
    'for=moderation':
      'harm reduction, cut down, cutting down, cut back, cutting back, drink less, drinking less, controlled drinking, moderate drinking, moderate my drinking, not abstinence, no abstinence, without abstinence, dont want to stop completely',
    'programme=dra': 'dra, dual recovery anonymous',
    'programme=all-recovery': 'all recovery',
    'programme=she-recovers': 'she recovers',
    'programme=phoenix':
      'the phoenix program, the phoenix programme, phoenix sober, phoenix multisport, phoenix gym, sober gym',
    'programme=wellbriety': 'wellbriety, white bison',
    'programme=dtr': 'dtr, double trouble in recovery',
    'programme=daa': 'daa',
    'programme=in-the-rooms': 'in the rooms, intherooms',
    'programme=millati-islami': 'millati islami',
    'for=muslim': 'muslim, muslims, islamic, islam',
    'programme=jacs': 'jacs',
    'for=jewish': 'jewish, jew, kosher',
    'programme=blue-cross': 'blue cross',
    'programme=movendi': 'movendi',
    'programme=vie-libre': 'vie libre',
    'programme=danshukai': 'danshukai',
    'programme=al-anon': 'alanon, alanons, al anons, allanon, all anon, al annon, alannon',
    'programme=alateen': 'alateen, ala teen, al a teen',
    'programme=nar-anon': 'naranon, narnon, narc anon',
    'programme=families-anonymous': 'families anonymous, family anonymous',
    'programme=co-anon': 'co anon, coanon',
    'programme=learn-to-cope': 'learn to cope',
    'programme=pal': 'parents of addicted loved ones, pal group, pal meeting',
    'programme=grasp': 'grasp',
    'for=bereaved':
      'to overdose, to an overdose, of an overdose, from an overdose, of overdose, from overdose, overdosed and died, fatal overdose, overdose loss, overdose death, overdose grief, overdose bereavement',
    'programme=aca':
      'aca, acoa, adult children, adult child, dysfunctional family, dysfunctional families, acas, child of an alcoholic, children of alcoholics, grew up with an alcoholic, grew up with alcoholics, grew up in an alcoholic, growing up with an alcoholic, grew up with a drunk, grew up with alcoholic parents, alcoholic home, alcoholic household, raised by an alcoholic, raised by alcoholics, alcoholic parent, alcoholic parents, alcoholic childhood, alcoholic upbringing, (grew|growing) up (with|around) (a|) (drunk|drinking|drunken) (parents|parent|mum|mom|dad|mother|father), (grew|growing) up (with|around) (an|) alcoholic (mum|mom|dad|mother|father), raised by (a|) (drunk|drunks)',
    'for=kids-of':
      '(kids|kid|teens|teenagers|child) of (alcoholics|an alcoholic|drinkers|addicts|an addict)',
    'programme=coda':
      'coda, codependent, codependents, codependency, co dependent, co dependents, co dependency, codependence',
    'programme=ga': 'ga',
    'for=gambling':
      'gambling, gamblers, gambler, betting, gamble, gambles, gambled, slot machines, fruit machines, pokies, bookies, casino, casinos, sports betting, bets, online betting, roulette, scratch cards, on the (punt|horses|dogs|tables|machines), (the|on) slots, slot machine, punting, punter, scratchies, lottery, poker, paddy power, bet365',
    'programme=gam-anon': 'gam anon, gamanon',
    'programme=oa': 'oa, over eaters anonymous',
    'for=food':
      'overeating, over eating, overeaters, binge eating, eating disorder, food addiction, compulsive eating, food addict, food addicts, overeat, overeater, overeats, compulsive eater, compulsive eaters, binge eater, binge eaters, bulimia, binging, bingeing, sugar addiction, comfort eating, binge, purging, anorexia, bulimic, cant stop eating, emotional eating',
    'programme=slaa': 'slaa, sex and love addicts, love addicts',
    'for=love':
      'sex addiction, love addiction, sex addict, porn, sex addicts, pornography, love addict, porn addict, porn addiction',
    'for=alcohol':
      'alcohol, alcoholism, drinking, alcoholics, alcoholic, booze, problem with drink, alchohol, alcholic, alcohal, alchol, drink problem, drinker, drinkers, hangover, alkies, alky, alkie, beer, wine, vodka, whisky, whiskey, boozing, boozer, binge drinking, stay sober, getting sober, get sober, the drink, is in aa, goes to aa, joined aa, started aa, alco, wino, (on|off) the (piss|drink|bottle|sauce|grog|booze|lash|beer), grog, cider, gin, off the wagon',
    'for=drugs':
      'drug, drugs, substance abuse, narcotics, narcotic, stop using, get clean, substance use, substances, getting clean, drug support, ketamine, ket, mdma, ecstasy, ghb, lsd, inhalants, solvents, party drugs, kratom, chemsex, junkie, druggie, legal highs, is in na, goes to na, speedball, speedballs, chem sex, spice, pingers, nitazenes, gbl, mephedrone, special k',
    'for=opioids':
      'heroin, opioids, opioid, opiates, opiate, fentanyl, oxy, oxycontin, painkillers, smack, percs, percocet, oxycodone, tramadol, codeine, fent, vicodin, hydrocodone, morphine, oxys, dilaudid, prescription painkillers, the gear, skag, fenty, opiod, opiods, heroine, herion',
    'for=cocaine':
      'cocaine, coke, crack, freebase, (doing|do|does|did) lines, on the (coke|sniff|bag|charlie), cokehead',
    'for=meth':
      'meth, crystal, methamphetamine, tina, speed, ice, amphetamine, amphetamines, adderall, ritalin, stimulants, the ice, on ice, meth head, shard',
    'for=cannabis':
      'weed, cannabis, marijuana, pot, stoner, stoners, ganja, hashish, thc, pot smokers, pot smoker, marihuana, bhang, charas, spliffs, spliff, bongs, bong, edibles, smoking (weed|dope)',
    'for=pills':
      'pills, benzos, benzo, xanax, prescription drugs, valium, pregabalin, sleeping pills, pill, prescription pills, ambien, klonopin, diazepam, gabapentin, sedatives, benzodiazepines, prescription meds, prescription medication, pain pills, pain meds, zopiclone, xanny, xans, lorazepam, ativan, pregabs, temazepam',
    'for=nicotine':
      'quit smoking, stop smoking, nicotine, vaping, cigarettes, tobacco, vape, vapes, vaper, smoking cessation, cigarette, (quit|stop|give up|off) (the fags|fags|the smokes|cigs), ciggies, smokers',
    'near=me':
      'near me, nearby, near by, close to me, close by, closeby, around me, local, locally, my area, near my house, near my home, near where i live, where i am, my location, close to home, near home, near to me, by me, not far, not too far, next to me, my town, my city, my neighborhood, my neighbourhood, around the corner, close to here, close to where i live, here, close to work, near work, near my work, near my office, near my hotel, near the hotel, round here, round my way, round (here|me|mine|ours), near (mine|us|here), down the road',
    'near=me sort=nearest': 'nearest, closest',
    'near=me within=2': 'walking distance, within walking distance, can walk to, walkable, on foot',
    'language=en': 'english, english language',
    'language=es':
      'spanish, espanol, spanish language, latino, latina, hispanic, hispanics, spanish speakers, spainish, spansh',
    'language=fr': 'french, francais, french language',
    'language=de': 'german, deutsch',
    'language=it': 'italian, italiano',
    'language=pt': 'portuguese, brazilian, portugues, portugese',
    'language=pl': 'polish, polski, polskie, po polsku, polish language',
    'language=ru': 'russian',
    'language=uk': 'ukrainian, ukranian',
    'language=nl': 'dutch, flemish',
    'language=sv': 'swedish',
    'language=no': 'norwegian',
    'language=da': 'danish',
    'language=fi': 'finnish',
    'language=is': 'icelandic',
    'language=ja': 'japanese',
    'language=ko': 'korean',
    'language=zh': 'chinese, mandarin, cantonese',
    'language=fa': 'farsi, persian, iranian',
    'language=ar': 'arabic',
    'language=he': 'hebrew',
    'language=hi': 'hindi, hindustani',
    'language=pa': 'punjabi, panjabi',
    'language=ur': 'urdu, urdu speaking',
    'language=bn': 'bengali, bangla',
    'language=gu': 'gujarati',
    'language=ne': 'nepali',
    'language=tr': 'turkish',
    'language=el': 'greek',
    'language=hu': 'hungarian',
    'language=cs': 'czech',
    'language=sk': 'slovak, slovakian',
    'language=ro': 'romanian',
    'language=bg': 'bulgarian',
    'language=hr': 'croatian',
    'language=sr': 'serbian',
    'language=lt': 'lithuanian',
    'language=lv': 'latvian',
    'language=et': 'estonian',
    'language=vi': 'vietnamese',
    'language=th': 'thai',
    'language=tl': 'tagalog, filipino',
    'language=cy': 'welsh',
    'language=ga': 'irish, gaeilge, irish language',
    'language=eu': 'basque',
    'language=ca': 'catalan',
    'language=am': 'amharic',
    'language=so': 'somali',
    'language=sw': 'swahili',
    'language=af': 'afrikaans',
    'language=ht': 'haitian, creole',
    'language=ml': 'malayalam',
    'language=ta': 'tamil',
    'from=09:00': 'after (the school run|drop off|school drop off|i drop the kids)',
    'from=09:00 until=15:00': 'school hours, (the|my) kids are (at|in) school',
    'about=text':
      'debtors, debtor, debtors anonymous, underearners, underearning, workaholics, workaholic, clutterers, hoarders, hoarding, spenders, overspending, compulsive (spending|shopping|buying), (spending|shopping) (addiction|problem), shopaholic, shopaholics, gaming addiction, gamers anonymous, emotions anonymous',
    'for=outsiders':
      '(not|isnt|aint|arent|non) (an|) (alcoholic|alcoholics|addict|addicts), (have to|need to|must i) be an (alcoholic|addict), to observe, observe (a meeting|one), sit in on, student nurse, nursing student, for my (class|course)',
  },
  misspelt: {
    mondy: 'monday',
    sundy: 'sunday',
    wensday: 'wednesday',
    wendsday: 'wednesday',
    wednsday: 'wednesday',
    wendesday: 'wednesday',
    wednesay: 'wednesday',
    tommorow: 'tomorrow',
    tommorrow: 'tomorrow',
    tomorow: 'tomorrow',
    tomoro: 'tomorrow',
    tomrow: 'tomorrow',
    tommorrows: 'tomorrow',
    satday: 'saturday',
    saturdy: 'saturday',
    thrusday: 'thursday',
    thersday: 'thursday',
    tusday: 'tuesday',
    tuseday: 'tuesday',
    fone: 'phone',
    mtg: 'meeting',
    ur: 'your',
    tmro: 'tomorrow',
    tmoro: 'tomorrow',
    '2mro': 'tomorrow',
    b4: 'before',
    sum1: 'someone',
    any1: 'anyone',
    smth: 'something',
    sumthing: 'something',
    anythin: 'anything',
    ppl: 'people',
    dnt: 'dont',
    wiv: 'with',
    hav: 'have',
    mtgs: 'meetings',
    meetin: 'meeting',
    meetins: 'meetings',
    meetng: 'meeting',
    meting: 'meeting',
    nxt: 'next',
    nr: 'near',
    neer: 'near',
    nere: 'near',
    wos: 'womens',
    wimens: 'womens',
    womans: 'womens',
    weelchair: 'wheelchair',
    begginer: 'beginner',
    begginers: 'beginners',
    beginer: 'beginner',
    beginers: 'beginners',
    anonamous: 'anonymous',
    anonymus: 'anonymous',
    annonymous: 'anonymous',
    anonomous: 'anonymous',
    alchoholics: 'alcoholics',
    alcholics: 'alcoholics',
    alcaholics: 'alcoholics',
    alchoholic: 'alcoholics',
    nite: 'night',
    tonigth: 'tonight',
    tonihgt: 'tonight',
    tonght: 'tonight',
    tonigt: 'tonight',
    toniht: 'tonight',
    tongiht: 'tonight',
    onlne: 'online',
    onlin: 'online',
    onine: 'online',
    mrning: 'morning',
    evning: 'evening',
    evenin: 'evening',
    zom: 'zoom',
    zoon: 'zoom',
    spech: 'speaker',
  },
  small:
    'i, a, round, an, the, need, needs, needing, want, wants, wanna, wanting, wanted, looking, look, looks, seeking, seek, searching, search, for, find, finding, show, give, get, getting, got, me, my, mine, any, some, something, anything, one, ones, is, there, theres, are, r, am, be, been, was, were, it, its, do, does, did, doing, done, you, u, your, have, has, had, having, please, pls, plz, plse, help, helps, thanks, thank, ta, cheers, to, too, two, go, goes, going, gonna, gotta, went, attend, attending, join, joining, come, coming, can, could, would, should, will, might, may, where, wheres, what, whats, when, whens, which, who, why, how, that, thats, this, these, those, at, on, of, and, or, with, im, ive, ill, id, like, love, would, just, only, really, very, so, if, maybe, possibly, hi, hello, hey, dear, good, first, but, also, then, than, into, up, out, off, by, via, from, in, near, around, about, as, not, no, dont, cant, wont, list, lists, listing, available, available, running, run, runs, held, hold, holding, happening, happens, starts, start, starting, begin, begins, beginning, time, times, day, days, week, place, places, somewhere, where, local, area, we, us, our, they, them, their, he, she, his, her, him, hes, shes, myself, someone, somebody, anyone, anybody, everyone, people, person, folks, friend, friends, works, work, other, another, more, most, all, every, each, best, okay, ok, oh, um, umm, er, well, yes, yeah, yep, no, kind, type, sort, support, supportive, recovery, recovering, recover, sober, sobriety, clean, addiction, addictions, addict, addicts, program, programme, programs, fellowship, drunk, high, wasted, hungover, scared, afraid, frightened, terrified, lonely, alone, lost, desperate, desperately, struggling, suffering, shaking, crying, sad, ashamed, nervous, anxious, worried, tired, sick, hopeless, relapsed, relapse, relapsing, slipped, bad, badly, urgent, urgently, emergency, quick, quickly, fast, now, today, know, knows, knowing, think, thinks, thinking, thought, feel, feeling, feels, tell, told, said, say, says, talk, talking, speak, speaking, listen, try, trying, tried, keep, stop, stopped, stopping, quit, quitting, let, make, makes, take, takes, taking, use, uses, using, used, drink, drinks, drinking, drank, drugging, uses, problem, problems, trouble, much, many, lot, lots, bit, little, again, still, already, ever, never, since, ago, years, year, months, month, old, new, god, jesus, wondering, wonder, interested, question, ask, asking, advise, advice, recommend, recommended, suggest, suggestions, options, option, info, information, details, address, addresses, number, schedule, schedules, timetable, calendar, sessions, session, group, groups, grp, meeting, meetings, meet, meets, meetup, meetups, class, classes, event, events, sir, madam, regards, kindly, grateful, appreciate, appreciated, live, lives, living, stay, staying, here, visiting, visit, visiting, travelling, traveling, town, city, works, working, able, possible, possibly, preferably, prefer, preferred, ideally, either, both, else, even, right, fine, great, nice, friendly, welcoming, welcome, safe, decent, suitable, bring, brings, allow, allowed, allows, till, until, by, s, t, m, ve, ll, re, d, because, cause, cos, coz, while, during, through, without, though, although, being, theyre, were, weve, youre, whos, hows, isnt, arent, doesnt, didnt, havent, couldnt, wouldnt, shouldnt, off, over, under, there, later, before, after, same, next, last, this, hour, hours, minutes, minute, mins, min, walk, drive, car, bus, train, house, home, work, job, kids, kid, child, children, son, daughter, husband, wife, mum, mom, dad, stuff, thing, things, way, guy, hospital, detox, rehab, jail, prison, craving, cravings, withdrawal, withdrawals, life, save, die, dying, died, kill, hurt, hate, fuck, fucking, shit, damn, hell, bloody, hurry, ready, anymore, longer, anyway, hopefully, please, plus, etc, lol, omg, thx, ty, cuz, gimme, lemme, wana, dunno, aint, yall, called, named, name, hear, heard, see, seen, saw, check, checking, must, shall, does, whatever, whichever, wherever, whoever, enough, less, few, several, couple, finish, finishes, finished, finishing, ends, ended, shift, shifts, tourist, tourists, traveller, travellers, traveler, travelers, holiday, vacation, visitor, visitors, hotel, sleep, awake, reckon, mate, pal, bro, sis, yous, youse, kinda, sorta, proper, wee, actually, basically, literally, honestly, atm, curious, considering, wait, waiting, leave, leaves, leaving, gone, husbands, wifes, cost, costs, accept, accepts, accepted, exist, exists, stuck, sorry, guess, guys, idea, clue, nothing, nobody, nowhere, hard, chill, laid, back, relaxed, calm, warm, judgement, judgmental, judge, judged, fam, chat, babe, ex, bloke, someones, addicted, dependent, hooked, dependency, booking, left, sit, smoke, smoking, smokes, comes, writing, write, written, feelings, coping, sponsor, sponsors, clear, quite, money, seeing, carer, siri, google, alexa, wear, call, shy, small, quiet, quieter, smaller, away, manage, w, n, b, c, room, rooms',
  correct:
    'money, hostel, price, bread, swimming, singing, choir, movie, horse, homeless, christmas, easter, green, fifth, seventh, signs, count, among, closer, quite, shame, scare, stare, nation, national, policy, spend, spent, sweet, broke, block, blocks, chairs, coach, greet, lights, peach, france, germany, canada, africa, china, america, write, white, comes, standing, questions, beside, notes, woken, turns, lived, shake, stiff, churches, seated, setting, settings, waking, cover, covers, enter, entry, spare, prize, scene, sooner, newer, related, required, refuse, learning, healthy, interest, seconds, loves, spoke, guide, trains, partly, paying, bringing, hearts, glasses, allies, lecture, major, cheating, heating, teams, roots, orders, calls, cases, speak, lines, chose, across, saying, thoughts, booked, books, beers, winner, winter, waiter, writer, letter, better, butter, eaten, worse, worst, short, shirt, shore, store, stock, lunch, bunch, march, match, watch, catch, party, pasta, paste, taste, trail, trial, refugee, refugees, bridges, dental, grade, graves, crave, patients, patient, mates',
  meeting: 'meeting, meetings, group, groups, session, sessions, aa, na',
  afterPlace:
    'city centre, city center, town centre, town center, centre, center, train station, station, area, way, city, town, airport',
  nearPlace:
    'near, in, around, close to, near to, nearby, next to, nearest to, closest to, outside, outside of, not far from, in and around, around the, within reach of, surrounding, in downtown, in central, near the, north of, south of, east of, west of, near central, near downtown, based in, live in, living in, staying in, visiting, travelling to, traveling to, moved to, moving to, im in, i am in, zip code, zip, zipcode, postcode, post code, postal code, pincode, pin code',
  writerIn:
    '(i|we|but|and|now|currently) live (in|near|by|close to|outside), (i|im|i am|were|we are|now|currently) (living|based|staying|) (in|near|outside), based in',
  otherIn:
    '(he|she|they|who) (lives|live|is|are) (in|near), (lives|hes|shes|theyre) (in|near|over in|up in|down in), (son|daughter|husband|wife|partner|mum|mom|mam|dad|mother|father|brother|sister|boyfriend|girlfriend|friend|mate|kid|ex|family|group) (is|lives|is living|is based|stays|is at uni) in, (kids|parents|sons|family) (are|live) in',
  travels: '(visiting|travelling|traveling|moving|moved|going|flying|driving|off) (to|), visiting',
  wishedIn:
    'meeting, meetings, group, groups, aa, na, ca, al anon, any, anything, something, somewhere, one, place, help',
  however: 'but, though, now, currently',
  maybePlace:
    'at, from, for, by, to, going to, downtown, central, greater, within, in the, town of, city of',
  from: 'of, from, around, to, near, away from, outside, outside of, radius of, mile radius of, radius, radius from, radius around, range of',
  within:
    'within, less than, under, up to, about, max, maximum, no more than, not more than, in, around, roughly, (no|not) (further|farther) than, at most',
  far: {
    'mile, miles, mi, mls, milles': 1.609,
    'km, kms, kilometre, kilometres, kilometer, kilometers, k, klm': 1,
    'metres, meters': 0.001,
    'block, blocks': 0.1,
    'minutes walk, minute walk, mins walk, min walk, minutes on foot': 0.08,
    'minutes drive, minute drive, mins drive, min drive, minutes by car': 0.8,
    'minutes away, minute away, mins away, min away, minutes from, minute from, mins from, min from, (minutes|mins|min) of': 0,
  },
  single: 'a, an',
  at: 'at, around, about, round, starting at, starts at, that starts at, beginning at, approximately, circa',
  after:
    'after, from, past, later than, starting after, any time after, anytime after, since, not before, starting from, onwards from, free from, free after, (no|not) (earlier|sooner) than, (i|) (finish|get off|knock off|leave|off|finish my) (work|nights|shift|) (at|around), i finish, shift (ends|finishes) (at|), (work|working|sleep|asleep|busy|shift|class|classes|lectures|college|school|uni) (until|till|til), (got|have|minding|watching) (the|my) (kids|children|baby|grandkids) (until|till|til)',
  before:
    'before, by, until, till, til, earlier than, up to, no later than, not later than, ending by, sometime before, ending before, (before|) i start (work|) at, (start|at|in) work (at|by|for), home by',
  between: 'between, from, anywhere between, anytime between, any time between, sometime between',
  to: 'to, and, till, until, til, through, thru, or',
  am: 'am, a m, in the morning, this morning, in the am, of the morning',
  pm: 'pm, p m, p, in the evening, in the afternoon, at night, this evening, tonight, in the pm, this afternoon',
  oClock: 'oclock, o clock, sharp, ish, hrs, hours',
  noon: 'noon, midday',
  onwards: 'onwards, onward, or later, or after, and later, and after, and up, or so onwards',
  orEarlier: 'or earlier, or before, and earlier, at the latest, latest',
  beforeHour: {
    half: 30,
    'half past': 30,
    'quarter past': 15,
    'quarter after': 15,
    'quarter to': -15,
    'a quarter past': 15,
    'a quarter to': -15,
    'five past': 5,
    'ten past': 10,
    'twenty past': 20,
    'twenty to': -20,
  },
  afterHour: { thirty: 30, 30: 30, fifteen: 15, 15: 15, 'forty five': 45, 45: 45 },
  inNext:
    'in the next, within the next, in, within, next, over the next, for the next, in less than, in under, within the, in about, in an, within an, starts in, starting in, the next, in a, within a',
  hours: 'hour, hours, hr, hrs, hour or so',
  vague: 'few, couple, half',
  andHalf: 'and a half',
  minutes: 'minute, minutes, min, mins',
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    hundred: 100,
    couple: 2,
    half: 0.5,
    few: 3,
  },
  anonymous: 'anonymous, anon, annon',
  article:
    'a, an, any, the, on, in, at, by, via, for, to, of, do, be around, be with, be in, be near',
  trouble:
    'drink, drinks, drinking, drank, drunk, drunken, uses, using, used, addict, addicted, addiction, alcoholic, alcoholism, relapsed, relapse, relapsing, relapses, drugging, high, stoned, wasted, hungover, rehab, detox, overdose, overdosed, overdosing, overdoses, boozes, sniffs, snorts, injects, junkie, withdrawal, withdrawals',
  myself: 'i, im, ive, id, ill, am, myself',
  aside:
    'a, an, the, been, so, too, really, very, also, still, just, was, have, keep, cant, cannot, could, stop, stopping, to, want, need, get, got, not, do, dont, did, didnt, had, stopped, quit, trying, try, recovering, recovered, only, feel, again, and, always, myself, getting, being, off, on, my, newly, now, never, ever, too, anything, more',
  ownTrouble: 'my',
  aged: 'im, i am, im only, aged, age, ive turned, just turned, im just, im nearly, im about',
  yearsOld:
    'years old, year old, yrs old, yr old, year olds, yr olds, yo, y o, years of age, yrs of age, years young',
  notAge:
    'days, day, weeks, week, months, month, minutes, minute, mins, min, miles, mile, km, years, yrs, hours, hour, am, pm, oclock, percent, sober, clean, stops, blocks, streets',
  not: 'not, no, except, but not, excluding, apart from, other than, anything but, avoid, isnt, instead of, rather than, dont want, do not want, arent, aint, doesnt, dont, doesnt have, dont have, dont need, do not need, dont like, without, nothing on, none of (this|that|these|those|your|the|), no more, (enough|done) (of|with) (this|that|the|your|all the|), had it with, over it with, cant be doing with, cant stand, hate, not really, anywhere but, everything but, non, cant, cant do, cannot do, dont do, cant make, anywhere except, not near, excepting, barring, with the exception of, never on, not free (on|), (im|away|busy) on, im busy, (sick|tired|fed up) of',
  nothing: 'nothing, none, nowt, nothin, never, wont',
  asideNot:
    'any, anything, one, ones, meeting, meetings, that, which, start, starts, starting, begin, begins, beginning, do, make, it, go, finish, finish work, (be|get|come) (there|home|back|off|out|free|in|away), get off work, at all, on',
  afterThat: '(after|following) (that|this|then), later than that, once thats (done|over)',
  afterwards: 'after, afterwards, afterward',
  spanOf:
    'years, year, yrs, yr, months, month, weeks, week, days, day, decades, relapses, attempts, beers, drinks, pints, tries, goes, times, rehabs, detoxes, kids',
  arrives:
    '(fly|flying|get|getting|come|coming) (in|into|over), arrive, arriving, landing, land, get to, getting to, in town, turning up',
  leaves:
    'leave, leaving, (fly|flying|go|going|head|heading|get|getting) (out|off|home|back), depart, departing',
  nowAged: 'now',
  already: 'already',
  slogans:
    'keep coming back, it works if you work it, let go and let god, easy does it, first things first, live and let live, one day at a time, just for today, keep it simple, this too shall pass, progress not perfection, how it works, stick with the winners',
  inNames: 'reflections, celebration, nature',
  called:
    '(group|meeting|one) (thats|that is|is|its|) (called|named), name of (the|my) (group|meeting) is',
  groupOf: 'home group',
  newNames: 'new',
  saint: 'st, saint',
  there: 'there, theres',
  yes: 'yes, ok, good',
  save: 'but, save, minus, bar',
  every: 'any, every, each, all, anything, everyday, daily, week',
  rather: 'is, are, would, best, better',
  unfit:
    '(is|are|) (no good|not good|bad|out) (for me|), (dont|doesnt|wont) (work|suit) (for|) (me|), i cant (do|make it|go|), im (not free|busy|working|away), i work, no',
  clause: 'so, but, because, cos, cuz, as, since, any, anything, i, im, need',
  otherDay: '(any|some) other (day|days|night|time), another (day|night), a different (day|night)',
  and: 'and, n, plus, nor',
  or: 'or, either',
  until: 'until, till, til, thru, through',
  waits: 'wait, waiting, not, cant, dont, closed, busy, away, free',
  indifferent:
    '(doesnt|dont|does not) (have|need) to be, dont (mind|care if its), not (fussed|bothered) about, even if its',
  passing:
    'last, since, (wait|waiting) (until|till|til|for), (used to|been) (go|going|go to|going to|go on|),  (went|been) to (a meeting|aa|na|one), was (at|in) (a meeting|aa|na|one), missed (it|one|), left me, relapsed, slipped, drank, used, died, got out',
  ofMonth: 'of',
  past: 'ago, gone, just gone, past',
  using:
    'drink, drinking, drank, use, using, used, smoke, smoking, smoked, gamble, gambling, gambled, bet, relapse, drunk, high',
  intent:
    'i, im, ive, id, been, be, was, got, not, dont, didnt, havent, wont, never, wanna, gonna, gotta, nearly, almost, just, already, still, cant, (want|wants|wanted|going|urge|tempted|dying|about|trying|try|need|craving) (not|) to, to not, not to',
  ending: 'stop, stopping, quit, quitting, with, about, for, not, to',
  sits: '(just|still|currently|) (sat|sitting|sat down|sat up|stood|standing|parked|lying)',
  whoSits:
    '(i|im|i am|ive been|been|hes|shes|were|theyre) (just|still|currently|literally|), i just',
  seat: 'here, there, outside, inside, alone, waiting, crying, shaking, staring, at home, at work, in (bed|silence|tears), up (in bed|), by myself, on my own',
  seatOf: '(in|on|at|by|under|outside|inside|beside|near) (my|the|a|our|this)',
  working:
    '(i|he|she|we) (only|) work, (im|hes|shes|were) working, (he|she) works, my (shift|hours) (is|are), im (on shift|busy|away), i have (kids|work|class)',
  each: 'every, each, all, most, a, per, only',
  habit:
    'wasted, high, gambling, gamble, gambles, bet, betting, smoke, smoking, smokes, lines, wine, beer, beers, vodka, bottle, cans, pints, binge, eat, eating',
  bring: '(bring|bringing|take) (along|), (come|go|going|attend) (along|) with, accompanied by',
  may: 'can, could, may, is, if, would, will, let',
  along: '(come|comes|coming|sit in|join|go) (with|) me, (come|coming) (along|too|as well), sit in',
  whose: 'my, our, me, a, an, the, his, her, along, with, sober',
  guest:
    'friend, friends, mate, someone, somebody, partner, family, guest, plus one, sponsor, support worker, carer, colleague, sister, brother, mother, father, parents, aunt, uncle, cousin',
  child:
    'kid, kids, child, children, baby, toddler, newborn, son, daughter, grandson, granddaughter, little one',
  thatIsIn:
    'in, (the|) one (in|over in|up in|down in), (the|that) (town|city|place|village) in, thats in, that is in',
  gathering: 'meeting, meetings, aa, na',
  beginsPlace: 'black, college, orange',
  forWhom: 'for',
  needsOne:
    '(needs|wants|looking for) (a|an|to find a|to go to a|to get to a|) (meeting|meetings|aa|na|group)',
  home: '(my|our) (house|home|place|flat|hotel), home, me, here',
  open: 'open, opens',
  notAlonePlaces:
    'reading, hope, unity, freedom, harmony, friendship, independence, liberty, concord, paradise, providence, surprise, grace, serenity, sunrise, sunset, normal, orange, battle, deal, rugby, ware, wells, march, may, nice, mobile, speed, spring, summit, union, victory, welcome, young, step, steps, steele, church, hill, bell, hall, house, center, centre, park, street, road, light, bridge, harbor, harbour, garden, gardens, plain, bliss, comfort, cool, delight, energy, eureka, faith, fate, best, happy, humble, justice, love, loving, lucky, peace, pilgrim, prosper, recovery, temple, truth, wisdom, crisis, help, sober, clean, alive, early, first, home, love, earth, phoenix rising, genesis, eden, zion, bethel, salem, new hope, new life, hopewell, new beginnings, fresh start, sandwich, barking, bath time, ash, cliffe, battle axe, anonymous, alone, along, alive, man, men, women, bud, bear, moon, star, rainbow, rose, lily, journey, path, oasis, haven, refuge, shelter, trinity, grapevine, oneida, st marys, saint marys, st johns, saint johns, st james, st pauls, st peters, st andrews, st georges, st lukes, st marks, st matthews, st josephs, st michaels, st thomas, st annes, st helens church, st clare, st francis, st patricks, st nicholas, all saints, holy trinity, christ church, sacred heart, our lady, good shepherd, grace church',
};
