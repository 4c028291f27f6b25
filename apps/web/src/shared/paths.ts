/** Every address of the site, in one place. */
export const paths = {
  home: '/',
  signIn: (back?: string) =>
    back && back !== '/' ? `/logga-in?till=${encodeURIComponent(back)}` : '/logga-in',
  link: (token: string) => `/lank/${token}`,
  list: (list: string) => `/arbete/${encodeURIComponent(list)}`,
  case: (number: string) => `/arenden/${encodeURIComponent(number)}`,
  /** The case page with the composer open in that mode. */
  compose: (number: string, mode: 'reply' | 'note') => `/arenden/${encodeURIComponent(number)}?skriv=${mode}`,
  newCase: '/nytt',
  parked: '/inkorg',
  parkedItem: (id: string) => `/inkorg/${id}`,
  holds: '/sparrar',
  customers: '/kunder',
  customer: (id: string) => `/kunder/${id}`,
  people: '/installningar/personer',
  integrity: '/installningar/logg',
  form: '/formular',
  confirmForm: (token: string) => `/formular/bekrafta/${token}`,
};
