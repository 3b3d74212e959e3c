// In: the YAML of src/world. Out: whether its records agree with one another and with what is known of them.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../scripts/data/read.ts';

const { world, faults } = readTables(path.resolve(import.meta.dirname, '../../src'));
const places = world.places.map((p) => p.record);
const byId = new Map(places.map((p) => [p.id, p]));

type Place = (typeof places)[number];
function chain(place: Place): Place[] {
  const found: Place[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.in === undefined ? undefined : byId.get(at.in)) {
    if (found.includes(at)) throw new Error(`${place.id} lies in itself`);
    found.push(at);
  }
  return found;
}

/** Degrees between two places, a degree of longitude shortened by the latitude. */
function degrees(a: Place, b: Place): number {
  if (a.lat === undefined || b.lat === undefined) return 0;
  return Math.hypot(a.lat - b.lat, (a.lon! - b.lon!) * Math.cos((a.lat * Math.PI) / 180));
}

test('the tables have no faults', () => {
  expect(faults).toEqual([]);
});

describe('places', () => {
  test('every country and territory that CLDR names is there', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
    const notPlaces = /^(?:EU|EZ|UN|QO|ZZ|XA|XB|EA|IC|CP|CQ|AN|BU|CS|DD|FX|NT|SU|TP|YD|YU|ZR)$/;
    const there = new Set(places.map((p) => p.iso));
    expect(codes.filter((code) => !there.has(code) && !notPlaces.test(code) && isCurrent(code))).toEqual([]);
  });
  test('the chain of what lies in what ends', () => {
    for (const place of places) expect(chain(place).length).toBeLessThan(8);
  });
  test('a capital lies in its country, and every state of the Arab League has one', () => {
    for (const { id, capitalOf, ...place } of places)
      if (capitalOf !== undefined && id !== 'jerusalem') expect(place.in, id).toBe(capitalOf);
    const arab = 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' ');
    const withCapital = new Set(places.flatMap((p) => (p.capitalOf ? [byId.get(p.capitalOf)!.iso] : [])));
    expect(arab.filter((iso) => !withCapital.has(iso))).toEqual([]);
  });
  test('what lies in a city lies near it, what lies in a province not far', () => {
    const far = places.filter((place) => {
      const parent = place.in === undefined ? undefined : byId.get(place.in);
      if (parent?.kind === 'city') return degrees(place, parent) > 0.7;
      return parent?.kind === 'province' && parent.in !== 'canada' && degrees(place, parent) > 3.6;
    });
    expect(far.map((p) => `${p.id} in ${p.in}`)).toEqual([]);
  });
  test('Egypt has its 27 governorates', () => {
    const governorates = places.filter((p) => p.in === 'egypt' && (p.kind === 'province' || p.id === 'cairo'));
    expect(governorates).toHaveLength(27);
  });
});

function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** Titles that one person holds at a time. */
const SINGLE =
  /^(?:president|prime-minister|king|queen|emir|sultan|chancellor|foreign-minister|defence-minister|pope)@/;

describe('offices', () => {
  const offices = world.offices.map((o) => o.record);
  test('of a country or body have one holder at a time', () => {
    for (const { id, holders } of offices)
      for (let i = 1; i < holders.length && SINGLE.test(id); i++) {
        const [before, after] = [holders[i - 1]!, holders[i]!];
        expect(before.to !== undefined && before.to <= after.from, `${id}: ${before.person}, ${after.person}`).toBe(
          true,
        );
      }
  });
  const ARAB = 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE';
  const NEIGHBOURS = 'TR IR IL ET ER TD NE ML SN CF SS KE ES';
  const G20 = 'AR AU BR CA CN FR DE IN ID IT JP KR MX RU ZA GB US';
  const LEADING =
    /^(?:president|prime-minister|king|queen|emir|sultan|chancellor|supreme-leader|presidential-council-head)@/;
  test.each(`${ARAB} ${NEIGHBOURS} ${G20}`.split(' '))('who leads %s now and in 2015 is known', (country) => {
    const leaders = offices.filter(({ id }) => LEADING.test(id) && id.endsWith(`@${country}`));
    const at = (month: string): unknown[] =>
      leaders.flatMap((o) => o.holders.filter(({ from, to }) => from <= month && (to ?? '9999-12') >= month));
    expect(at('2015-06').length, '2015').toBeGreaterThan(0);
    expect(at('2025-06').length, '2025').toBeGreaterThan(0);
  });
  test.each('EG IQ IR SY SA US GB FR RU TR IL DE'.split(' '))('foreign ministers of %s since 2004', (country) => {
    const { holders = [] } = offices.find(({ id }) => id === `foreign-minister@${country}`) ?? {};
    for (const month of ['2004-06', '2010-06', '2016-06', '2021-06', '2025-02'])
      expect(
        holders.some(({ from, to }) => from <= month && (to ?? '9999-12') >= month),
        month,
      ).toBe(true);
  });
  test.each([
    ['prime-minister@IQ', '2021-04', 'mustafa-al-kadhimi'],
    ['prime-minister@KW', '2015-06', 'jaber-al-mubarak'],
    ['foreign-minister@SY', '2022-01', 'faisal-mekdad'],
    ['prime-minister@IQ', '2013-01', 'nouri-al-maliki'],
    ['president@US', '2020-08', 'donald-trump'],
    ['president@US', '2021-04', 'joe-biden'],
    ['foreign-minister@US', '2021-04', 'antony-blinken'],
    ['foreign-minister@IQ', '2021-04', 'fuad-hussein'],
    ['president@EG', '2013-01', 'mohamed-morsi'],
    ['prime-minister@EG', '2013-01', 'hesham-qandil'],
    ['foreign-minister@EG', '2013-01', 'mohamed-kamel-amr'],
    ['president@FR', '2015-11', 'francois-hollande'],
    ['president@CU', '2018-05', 'miguel-diaz-canel'],
    ['president@LB', '2018-02', 'michel-aoun'],
    ['president@IR', '2018-02', 'hassan-rouhani'],
    ['secretary-general@un', '2013-08', 'ban-ki-moon'],
    ['high-representative@eu', '2013-02', 'catherine-ashton'],
    ['crown-prince@SA', '2018-02', 'mohammed-bin-salman'],
    ['commander@quds-force', '2021-04', 'esmail-qaani'],
  ])('%s in %s: %s', (id, month, person) => {
    const holders = offices.find((o) => o.id === id)?.holders ?? [];
    const then = holders.filter(({ from, to }) => from <= month && (to ?? '9999-12') >= month);
    expect(then.map((h) => h.person)).toEqual([person]);
  });
});

describe('labels', () => {
  const labels = world.labels.map((l) => l.record);
  test('a referent is a thing of the world or has labels that differ in stance', () => {
    const known = new Set([...places, ...world.organisations.map((o) => o.record)].map((r) => r.id));
    for (const { id, referent } of labels) {
      const stances = new Set(labels.filter((l) => l.referent === referent).map((l) => l.stance));
      expect(known.has(referent) || stances.size >= 2, id).toBe(true);
    }
  });
  test.each([
    ['إرهابي +ون', 'any-leader', 'hostile'],
    ['متزعم +ون', 'any-leader', 'hostile'],
    ['الاحتلال الفارسي', 'iran', 'hostile'],
    ['الكيان الصهيوني', 'israel', 'hostile'],
    ['قوات الاحتلال', 'israeli-army', 'hostile'],
    ['النظام الإيراني', 'iran', 'negative'],
    ['شهيد (شهيدة) / شهداء', 'any-dead', 'positive'],
    ['ميليشيا / ميليشيات', 'any-armed-group', 'hostile'],
  ])('%s is said of %s: %s', (word, referent, stance) => {
    const found = labels.filter(
      (l) =>
        l.referent === referent &&
        Object.values(l.ar ?? {})
          .flat()
          .includes(word),
    );
    expect(found.map((l) => l.stance)).toEqual([stance]);
  });
});
