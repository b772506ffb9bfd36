import type { Timeline, TimelineSpan } from "../messages/card-model.ts";

const TONES = 4;

/** Spans on a line of years. The picture is for the eye; the list below it says the same in words. */
export function TimelineStrip({ timeline, title }: { timeline: Timeline; title: string }) {
  const { from, to, before, spans } = timeline;
  const at = (year: number) => `${(((year - from) / (to - from)) * 100).toFixed(2)}%`;
  const width = ({ start, end }: TimelineSpan) => `${(((end - start) / (to - from)) * 100).toFixed(2)}%`;
  return (
    <section class="timeline">
      <h3>{title}</h3>
      <div class="strip" aria-hidden="true" dir="ltr">
        {spans.map((span) => (
          <span
            key={span.dates + span.label}
            class={`span tone-${span.tone % TONES}${span.isThen ? " then" : ""}`}
            style={{ left: at(span.start), width: `max(${width(span)}, 3px)` }}
            title={`${span.label}, ${span.dates}`}
          />
        ))}
        {before !== undefined && before >= from && <span class="pointer" style={{ left: at(before) }} />}
      </div>
      <p class="years" aria-hidden="true" dir="ltr">
        <span>{from}</span>
        <span>{Math.floor(timeline.now)}</span>
      </p>
      <ol class="spans">
        {spans.map((span) => (
          <li key={span.dates + span.label} class={`tone-${span.tone % TONES}${span.isThen ? " then" : ""}`}>
            <span class="label">{span.label}</span> <span class="from">{span.dates}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
