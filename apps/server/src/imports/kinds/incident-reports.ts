import { text } from '@underlag/domain/text';
import { moment } from '../cells/days.ts';
import { code, paragraphs, words } from '../cells/words.ts';
import { faultIn } from '../kind.ts';
import { refersTo } from '../table/references.ts';
import { tableKind } from '../table/table-kind.ts';
import { placeFields } from './place-fields.ts';

/** Incident reports (rapporter) by their number. Their words are confidential: no report of an import shows them. */
export const incidentReports = tableKind({
  key: 'incident-reports',
  name: text('Rapporter', 'Incident reports'),
  hint: text(
    'En rad, eller ett JSON-objekt, per rapport. Rapportens text visas aldrig i importens granskning.',
    'One row, or one JSON object, per report. The words of a report are never shown when an import is looked through.',
  ),
  formats: ['csv', 'json'],
  table: 'incident_report',
  keyFields: ['number'],
  fields: {
    number: {
      name: text('Rapportnummer', 'Report number'),
      also: ['rapportnr', 'rapport', 'report'],
      cell: code,
      needed: true,
      kept: { column: 'number', type: 'text' },
    },
    site: {
      name: text('Objektsnummer', 'Site number'),
      also: ['objekt', 'objektnr', 'site'],
      cell: code,
      kept: { column: 'site_id', refers: refersTo.site },
    },
    ...placeFields,
    startedAt: {
      name: text('Började', 'Started'),
      also: ['start', 'från', 'starttid', 'started at'],
      cell: moment,
      needed: true,
      kept: { column: 'started_at', type: 'timestamptz' },
    },
    endedAt: {
      name: text('Slutade', 'Ended'),
      also: ['slut', 'till', 'sluttid', 'ended at'],
      cell: moment,
      needed: true,
      kept: { column: 'ended_at', type: 'timestamptz' },
    },
    alarmReference: {
      name: text('Larmreferens', 'Alarm reference'),
      also: ['larmnr', 'larmnummer'],
      cell: code,
      kept: { column: 'alarm_reference', type: 'text' },
    },
    actionType: {
      name: text('Åtgärdstyp', 'Action type'),
      also: ['åtgärd'],
      cell: words(100),
      kept: { column: 'action_type', type: 'text' },
    },
    alarmCentre: {
      name: text('Larmcentral', 'Alarm centre'),
      cell: code,
      kept: { column: 'alarm_centre', refers: refersTo.alarmCentre },
    },
    words: {
      name: text('Rapporttext', 'Words'),
      also: ['text', 'händelse', 'beskrivning', 'description'],
      cell: paragraphs(50_000),
      needed: true,
      secret: true,
      kept: { column: 'words', type: 'text' },
    },
  },
  check: ({ startedAt, endedAt }) =>
    startedAt && endedAt && endedAt < startedAt
      ? [
          faultIn(
            'endedAt',
            'Rapporten slutar innan den börjar.',
            'The report ends before it begins.',
            String(endedAt),
          ),
        ]
      : [],
});
