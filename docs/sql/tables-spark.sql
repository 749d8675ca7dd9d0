-- Spark SQL: the folders that shards of `--facts /lake/facts.parquet` write, one a table.
CREATE OR REPLACE TEMPORARY VIEW kpis USING parquet OPTIONS (path '/lake/facts.kpis');
CREATE OR REPLACE TEMPORARY VIEW programs USING parquet OPTIONS (path '/lake/facts.programs');
CREATE OR REPLACE TEMPORARY VIEW workbooks USING parquet OPTIONS (path '/lake/facts.workbooks');
