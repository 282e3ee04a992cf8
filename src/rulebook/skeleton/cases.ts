// The beginning of a cases.yaml: one example to fill in.

export function casesSkeleton(): string {
  return `# yaml-language-server: $schema=../cases.schema.json
# 从原文写出的例子：什么样的企业、哪一天、应当得到什么结论。每个界限要有正好在线上和两边各差一步的例子。
- name: ""
  program: ""
  as_of: ""
  # 已知的答案写在 given 里，例如 given: { applicant_kind: company, applicant_region: "140100" }
  expect: { verdict: "" }
`;
}
