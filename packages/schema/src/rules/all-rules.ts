import { danglingCitation } from "./dangling-citation.ts";
import { danglingReference } from "./dangling-reference.ts";
import { definitionCircular } from "./definition-circular.ts";
import { definitionEvaluative } from "./definition-evaluative.ts";
import { definitionLength } from "./definition-length.ts";
import { definitionOnePhrase } from "./definition-one-phrase.ts";
import { definitionOpening } from "./definition-opening.ts";
import { documentMeetingDate } from "./document-meeting-date.ts";
import { editionSequence } from "./edition-sequence.ts";
import { elementsLanguages } from "./elements-languages.ts";
import { endsBeforeStart } from "./ends-before-start.ts";
import { foundingDate } from "./founding-date.ts";
import { glossaryReferences } from "./glossary-references.ts";
import { hierarchyCircle } from "./hierarchy-circle.ts";
import { holderNationality } from "./holder-nationality.ts";
import { idMatchesFile } from "./id-matches-file.ts";
import { insecureUrl } from "./insecure-url.ts";
import { labelCollision } from "./label-collision.ts";
import { labelMarks } from "./label-marks.ts";
import { labelScript } from "./label-script.ts";
import { labelTwice } from "./label-twice.ts";
import { listedTwice } from "./listed-twice.ts";
import { meetingListsDocument } from "./meeting-lists-document.ts";
import { meetingSequence } from "./meeting-sequence.ts";
import { missingLanguage } from "./missing-language.ts";
import { needlessConflict } from "./needless-conflict.ts";
import { needlessException } from "./needless-exception.ts";
import { officeHolders } from "./office-holders.ts";
import { oneWayRelation } from "./one-way-relation.ts";
import { overlappingStatuses } from "./overlapping-statuses.ts";
import { placeState } from "./place-state.ts";
import { plannedOrPast } from "./planned-or-past.ts";
import { positionReversed } from "./position-reversed.ts";
import { preferredLabel } from "./preferred-label.ts";
import { publishedIdGone } from "./published-id-gone.ts";
import { referenceKind } from "./reference-kind.ts";
import { referenceOnly } from "./reference-only.ts";
import { relationDirection } from "./relation-direction.ts";
import { relationStatedTwice } from "./relation-stated-twice.ts";
import { sameDefinition } from "./same-definition.ts";
import { selfRelation } from "./self-relation.ts";
import { sourceDates } from "./source-dates.ts";
import { stateCodes } from "./state-codes.ts";
import { statusBeforeFounding } from "./status-before-founding.ts";
import { statusOutlivesKind } from "./status-outlives-kind.ts";
import { statusWithoutDecision } from "./status-without-decision.ts";
import { stepMeetingDate } from "./step-meeting-date.ts";
import { stepTwice } from "./step-twice.ts";
import { stepsOutOfOrder } from "./steps-out-of-order.ts";
import { textLanguage } from "./text-language.ts";
import { uncitedSource } from "./uncited-source.ts";
import { uniqueIds } from "./unique-ids.ts";
import { uniqueSourceUrls } from "./unique-source-urls.ts";
import { unknownEvidence } from "./unknown-evidence.ts";
import { verifiedBeforeRead } from "./verified-before-read.ts";
import type { Rule } from "./rule.ts";

/** All rules that span records, in alphabetical order. */
export const RULES: readonly Rule[] = [
  danglingCitation,
  danglingReference,
  definitionCircular,
  definitionEvaluative,
  definitionLength,
  definitionOnePhrase,
  definitionOpening,
  documentMeetingDate,
  editionSequence,
  elementsLanguages,
  endsBeforeStart,
  foundingDate,
  glossaryReferences,
  hierarchyCircle,
  holderNationality,
  idMatchesFile,
  insecureUrl,
  labelCollision,
  labelMarks,
  labelScript,
  labelTwice,
  listedTwice,
  meetingListsDocument,
  meetingSequence,
  missingLanguage,
  needlessConflict,
  needlessException,
  officeHolders,
  oneWayRelation,
  overlappingStatuses,
  placeState,
  plannedOrPast,
  positionReversed,
  preferredLabel,
  publishedIdGone,
  referenceKind,
  referenceOnly,
  relationDirection,
  relationStatedTwice,
  sameDefinition,
  selfRelation,
  sourceDates,
  stateCodes,
  statusBeforeFounding,
  statusOutlivesKind,
  statusWithoutDecision,
  stepMeetingDate,
  stepTwice,
  stepsOutOfOrder,
  textLanguage,
  uncitedSource,
  uniqueIds,
  uniqueSourceUrls,
  unknownEvidence,
  verifiedBeforeRead,
];
