// Knows whether the browser can print: those inside WeChat and the like have no print window, or do nothing when asked for one.

const WITHOUT_PRINTING = /MicroMessenger|DingTalk|Lark\//i;

export function canPrint(browser: { print?: unknown; navigator: { userAgent: string } }): boolean {
  return typeof browser.print === 'function' && !WITHOUT_PRINTING.test(browser.navigator.userAgent);
}
