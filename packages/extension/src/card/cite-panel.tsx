import { useRef, useState } from "preact/hooks";
import type { CardModel, CitationFormat } from "../messages/card-model.ts";

interface CitePanelProps {
  model: CardModel;
  copy(text: string, from: HTMLTextAreaElement): Promise<void>;
}

/** The record as a source, to copy. */
export function CitePanel({ model: { citations, words }, copy }: CitePanelProps) {
  const [format, setFormat] = useState<CitationFormat>("text");
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text = "" } = citations.find((citation) => citation.format === format) ?? {};
  const choose = (chosen: CitationFormat) => {
    setFormat(chosen);
    setCopied(false);
  };
  const onCopy = async () => {
    if (!field.current) return;
    await copy(text, field.current);
    setCopied(true);
  };
  return (
    <details class="cite">
      <summary>{words.cite}</summary>
      <fieldset>
        <legend class="unseen">{words.citationFormat}</legend>
        {citations.map((citation) => (
          <label key={citation.format}>
            <input
              type="radio"
              name="format"
              checked={citation.format === format}
              onChange={() => choose(citation.format)}
            />
            {citation.title}
          </label>
        ))}
        <button type="button" class="plain copy" onClick={() => void onCopy()}>
          {words.copy}
        </button>
        <output>{isCopied ? words.copied : ""}</output>
      </fieldset>
      <textarea ref={field} readOnly rows={4} value={text} aria-label={words.cite} />
    </details>
  );
}
