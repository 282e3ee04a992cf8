// The beginning of a policy.yaml: everything a notice must say, with what is known filled in and the rest left as "".
import type { Sheet } from './sheet.ts';

const GRADES: readonly string[] = ['seed', 'A', 'B'];

/** `today` is the day of writing, YYYY-MM-DD. */
export function policySkeleton(id: string, sheet: Sheet, today: string): string {
  const { title = '', number = '', issuer = '', issued = '', url = '', grade = '' } = sheet;
  const known = GRADES.find((each) => grade === each || grade.startsWith(`${each}（`)) ?? '';
  return `# yaml-language-server: $schema=../policy.schema.json
# 空着的 "" 都要填，写法见上一级文件夹的 README.md；填好以后运行 npm run -s rules -- check。
notice: ${id}
title: { zh: ${quoted(title)}, en: "" }
number: ${quoted(number)}
issuer: { zh: ${quoted(issuer)}, en: "" }
issued: ${quoted(issued)}
url: ${quoted(address(url))}
# seed 随项目给定 · A 政府网站页面 · B 几份一致的转载
grade: ${quoted(known)}
# 文中没有写施行日期的，填成文日期，并加 reading 说明；写了截止日期的，加 to。
in_force: { from: ${quoted(issued)} }
checked_on: ${today}
# 最晚哪一天要重新核对一遍
check_by: ""

# 文件对谁说话：申请的是什么样的主体、在哪里。各支持事项都用它，另有不同的在该事项里另写 for。
for:
  all:
    - { cite: "", quote: "", fact: applicant_kind, is: "" }
    - { cite: "", quote: "", fact: applicant_region, within: [""] }

# 一套条件、一种待遇就是一个支持事项。只给定义的文件写 defines，只有提示的写 guidance，两者都不需要 programs。
programs:
  - id: ""
    title: { zh: "", en: "" }
    who: { cite: "", quote: "", fact: "", is: "" }
    awards:
      - id: ""
        title: { zh: "", en: "" }
        pay: { cite: "", quote: "", amount: "" }
    # 有截止日期的写 closes 和 binds，例如 { closes: 2018-09-25, binds: applicant, cite: 四（二）, quote: … }
    window: { unstated: true }
    steps:
      - by: { zh: "", en: "" }
        text: { zh: "", en: "" }
        cite: ""
        quote: ""

# 没有写成规则的每一句话，连同理由。
not_modelled:
  - { cite: "", quote: "", why: { zh: "", en: "" } }
`;
}

/** A head may say in words why there is no official address. */
const address = (url: string): string => (url === '' || /^https?:/.test(url) ? url : 'none');

/** A text in double quotes, as JSON and YAML both read it. */
export const quoted = (text: string): string => JSON.stringify(text);
