// Knows the peoples after whom autonomous units are named, as the government writes them in English.

/** Longest first where one begins another, so that 蒙古族 is not read as 蒙古. */
const PEOPLES: readonly (readonly [chinese: string, english: string])[] = [
  ['柯尔克孜', 'Kirgiz'],
  ['维吾尔', 'Uygur'],
  ['哈萨克族', 'Kazak'],
  ['哈萨克', 'Kazak'],
  ['塔吉克', 'Tajik'],
  ['蒙古族', 'Mongol'],
  ['蒙古', 'Mongol'],
  ['锡伯', 'Xibe'],
  ['达斡尔族', 'Daur'],
  ['朝鲜族', 'Korean'],
  ['土家族', 'Tujia'],
  ['布依族', 'Bouyei'],
  ['哈尼族', 'Hani'],
  ['傈僳族', 'Lisu'],
  ['拉祜族', 'Lahu'],
  ['布朗族', 'Blang'],
  ['纳西族', 'Naxi'],
  ['景颇族', 'Jingpo'],
  ['仫佬族', 'Mulao'],
  ['毛南族', 'Maonan'],
  ['仡佬族', 'Gelao'],
  ['撒拉族', 'Salar'],
  ['东乡族', 'Dongxiang'],
  ['裕固族', 'Yugur'],
  ['保安族', 'Bonan'],
  ['独龙族', 'Derung'],
  ['普米族', 'Pumi'],
  ['鄂温克族', 'Ewenki'],
  ['各族', 'Multi-Ethnic'],
  ['满族', 'Manchu'],
  ['回族', 'Hui'],
  ['藏族', 'Tibetan'],
  ['苗族', 'Miao'],
  ['彝族', 'Yi'],
  ['壮族', 'Zhuang'],
  ['侗族', 'Dong'],
  ['瑶族', 'Yao'],
  ['白族', 'Bai'],
  ['傣族', 'Dai'],
  ['黎族', 'Li'],
  ['佤族', 'Va'],
  ['畲族', 'She'],
  ['水族', 'Sui'],
  ['土族', 'Tu'],
  ['羌族', 'Qiang'],
  ['怒族', 'Nu'],
];

/** 恩施土家族苗族 → 恩施, "Tujia and Miao". A unit named after nothing else (东乡族自治县, 内蒙古自治区) keeps its name as the stem. */
export function splitPeoples(name: string): { stem: string; peoples: string } {
  const found: string[] = [];
  let rest = name;
  for (let hit = lastPeople(rest); hit !== undefined; hit = lastPeople(rest)) {
    found.unshift(hit[1]);
    rest = rest.slice(0, -hit[0].length);
  }
  const namedAfterItself = rest === '' || name === '内蒙古';
  if (namedAfterItself) return { stem: name.replace(/族$/, ''), peoples: '' };
  return { stem: rest, peoples: listed(found) };
}

const lastPeople = (name: string) => PEOPLES.find(([chinese]) => name.endsWith(chinese));

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
