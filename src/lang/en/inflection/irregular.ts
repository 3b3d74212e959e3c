// In: nothing. Out: the English words that news uses and no rule inflects.

/** base, past, past participle; `/` parts two spellings in use. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led
lean leaned/leant leaned/leant|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|offset offset offset
outbid outbid outbid|overcome overcame overcome|override overrode overridden|overrun overran overrun|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|reset reset reset|retake retook retaken|rewrite rewrote rewritten
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
speak spoke spoken|speed sped/speeded sped/speeded|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun
split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|strike struck struck/stricken|strive strove striven|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|undercut undercut undercut|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
wring wrung wrung|write wrote written`;

/** Past and past participle by base form. */
export const IRREGULAR_VERBS: ReadonlyMap<
  string,
  { readonly past: readonly string[]; readonly participle: readonly string[] }
> = new Map(
  VERBS.split(/[|\n]/).map((row) => {
    const [base, past, participle] = row.split(' ') as [string, string, string];
    return [base, { past: past.split('/'), participle: participle.split('/') }];
  }),
);

/** Verbs of more than one syllable that double their last consonant; those in -l and a few others do so in British spelling alone. */
export const DOUBLING = new Set(
  `abet abhor acquit admit allot commit compel concur confer control defer deter dispel emit equip excel expel forget incur infer
  intermit occur omit outbid patrol permit prefer propel rebel recur refer regret remit repel submit transfer transmit upset begin
  forbid overrun outrun`.split(/\s+/),
);
export const BRITISH_DOUBLING = new Set(
  `bargain cancel channel counsel dial dismantel equal fuel label level marshal model panel quarrel rival shovel signal total trammel
  travel tunnel unravel initial enrol fulfil instal jewel libel pencil spiral swivel kidnap worship handicap`.split(
    /\s+/,
  ),
);

/** Plurals by singular, for the last part of a word: `policeman` ends in `man`. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `woman women|man men|child children|person people|foot feet|tooth teeth|mouse mice|ox oxen|goose geese|crisis crises
  analysis analyses|basis bases|thesis theses|hypothesis hypotheses|emphasis emphases|oasis oases|axis axes|diagnosis diagnoses
  knife knives|life lives|wife wives|half halves|leaf leaves|shelf shelves|thief thieves|loaf loaves|wolf wolves|calf calves
  phenomenon phenomena|criterion criteria|bacterium bacteria|memorandum memorandums|referendum referendums|stadium stadiums
  hero heroes|potato potatoes|tomato tomatoes|veto vetoes|cargo cargoes|torpedo torpedoes|volcano volcanoes|mosquito mosquitoes
  embargo embargoes|tornado tornadoes|echo echoes`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' ') as [string, string]),
);

/** Nouns whose plural is the singular, or that are plural by themselves. */
export const INVARIANT = new Set(
  `aircraft spacecraft hovercraft watercraft series species sheep deer fish salmon personnel police cattle offspring headquarters
  barracks means crossroads troops people remains proceeds outskirts goods arms clothes thanks premises news`.split(
    /\s+/,
  ),
);

/** Words in -man that are not men. */
export const NOT_MEN = new Set('human german roman ottoman norman talisman shaman yemen caiman'.split(' '));
