// What the frame around every page says: header, footer, start page, and the page shown when something broke.
import { texts } from '../i18n/texts.ts';

export const appTexts = texts(
  'app',
  {
    name: '惠企核对',
    notOfficial: '本网站不是政府网站，核对结果仅供参考，以主管部门的通知和审定为准。',
  },
  {
    name: 'Huiqi',
    notOfficial:
      'This is not a government website. The results are for reference; what counts are the notices and decisions of the competent authorities.',
  },
);
