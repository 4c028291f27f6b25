/** Every address of the site, in one place. */
export const paths = {
  home: '/',
  signIn: (back?: string) =>
    back && back !== '/' ? `/logga-in?till=${encodeURIComponent(back)}` : '/logga-in',
  link: (token: string) => `/lank/${token}`,
  list: (list: string) => `/arbete/${encodeURIComponent(list)}`,
  case: (number: string) => `/arenden/${encodeURIComponent(number)}`,
  /** A message in the timeline of its case. */
  message: (number: string, messageId: string) => `/arenden/${encodeURIComponent(number)}#m-${messageId}`,
  /** The case page with the composer open in that mode. */
  compose: (number: string, mode: 'reply' | 'note') => `/arenden/${encodeURIComponent(number)}?skriv=${mode}`,
  newCase: '/nytt',
  parked: '/inkorg',
  parkedItem: (id: string) => `/inkorg/${id}`,
  approvals: '/attester',
  approval: (id: string) => `/attester/${id}`,
  holds: '/sparrar',
  managers: '/ledning',
  extraGuarding: '/extrabevakning',
  callOuts: '/atgardsfakturor',
  callOut: (invoiceId: string) => `/atgardsfakturor/${invoiceId}`,
  customers: '/kunder',
  customer: (id: string) => `/kunder/${id}`,
  /** The customer page at one of its tabs. */
  customerTab: (id: string, tab: string) => `/kunder/${id}?flik=${tab}`,
  authorities: '/behorigheter',
  people: '/installningar/personer',
  absences: '/installningar/franvaro',
  calendars: '/installningar/kalendrar',
  policies: '/installningar/klockor',
  queueSettings: '/installningar/koer',
  templates: '/installningar/mallar',
  integrity: '/installningar/logg',
  form: '/formular',
  confirmForm: (token: string) => `/formular/bekrafta/${token}`,
};
