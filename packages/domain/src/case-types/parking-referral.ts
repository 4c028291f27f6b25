import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { aboutControlFee, toParking } from './parking-replies.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

// A control fee is no invoice of ours: its number and the car's are all that is kept of it.
const fields = {
  place: field.line(text('Plats', 'Place'), {
    needed: 'work',
    or: 'slipNumber',
    inForm: 'required',
    ask: text(
      'Var bilen stod parkerad, eller numret på avin',
      'Where the car was parked, or the number of the notice',
    ),
    hint: text('Parkeringens namn eller adress.', 'The name or address of the car park.'),
  }),
  slipNumber: field.line(text('Avins nummer', 'Number of the notice'), {
    inForm: 'optional',
    hint: text('Om du har fått en kontrollavgift.', 'If you have received a control fee.'),
  }),
  plate: field.line(text('Registreringsnummer', 'Registration number'), { inForm: 'optional' }),
  ...spineFields,
};

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];

/** FAQ 14 and 15: parking, and control fees to pay or contest. Referred to those who answer for them; never a dispute of an invoice. */
export const parkingReferral = defineCaseType({
  key: 'parking_referral',
  faq: [14, 15],
  name: text('Parkering eller kontrollavgift', 'Parking or control fee'),
  formName: text('Parkering eller kontrollavgift', 'Parking or a control fee'),
  words: {
    sv: [
      'parkering',
      'parkeringstillstånd',
      'fråga om parkering',
      'p-tillstånd',
      'kontrollavgift',
      'parkeringsbot',
      'p-bot',
      'böter parkering',
      'lapp på rutan',
      'överklaga kontrollavgift',
      'bestrider kontrollavgiften',
      'betala kontrollavgift',
      'felparkering',
      'parkeringsavgift',
    ],
    en: [
      'parking',
      'parking permit',
      'question about parking',
      'control fee',
      'parking fine',
      'parking ticket',
      'appeal a parking fine',
      'pay a parking fine',
    ],
  },
  queue: 'referrals',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: spineStates,
  moves: {
    refer_parking: {
      name: text('Hänvisa till parkering', 'Refer to parking'),
      from: open,
      to: 'referred',
      by: 'case.move',
      sets: { referredTo: 'Parkering' },
      effects: [{ kind: 'send_reply', reply: 'parking' }],
    },
    refer_control_fee: {
      name: text('Hänvisa om kontrollavgift', 'Refer about a control fee'),
      from: open,
      to: 'referred',
      by: 'case.move',
      sets: { referredTo: 'Parkering, kontrollavgifter' },
      effects: [{ kind: 'send_reply', reply: 'control_fee' }],
    },
    ...spineMoves(fields),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, toParking, aboutControlFee],
});
