export type ConsumerName = "hunspell" | "parallel" | "rdflib" | "lucene" | "clickhouse";
export declare function findConsumer(name: ConsumerName): string | undefined;
export declare function ensureConsumers(): Promise<void>;
