-- The three tables of facts.parquet in this folder. For shards: 'facts.kpis/*.parquet'; for NDJSON: read_json.
CREATE OR REPLACE VIEW kpis AS SELECT * FROM read_parquet('facts.kpis.parquet');
CREATE OR REPLACE VIEW programs AS SELECT * FROM read_parquet('facts.programs.parquet');
CREATE OR REPLACE VIEW workbooks AS SELECT * FROM read_parquet('facts.workbooks.parquet');
