-- The same by the first folder of the path, such as the province, with the mean of the workbooks' scores.
-- A mean of workbooks, not of KPIs: a workbook with many indicators weighs no more than one with few.
WITH statuses AS (
  SELECT
    folder,
    COUNT(*) AS kpis,
    SUM(CASE WHEN level >= 4 THEN 1 ELSE 0 END) AS good,
    SUM(CASE WHEN level BETWEEN 1 AND 2 THEN 1 ELSE 0 END) AS poor,
    SUM(CASE WHEN level = 0 THEN 1 ELSE 0 END) AS not_computable
  FROM kpis
  GROUP BY folder
),
scores AS (
  SELECT
    folder,
    COUNT(*) AS workbooks,
    SUM(CASE WHEN outcome = 'failed' THEN 1 ELSE 0 END) AS failed,
    AVG(score) AS mean_score
  FROM workbooks
  GROUP BY folder
)
SELECT
  COALESCE(scores.folder, '(top)') AS folder,
  scores.workbooks,
  scores.failed,
  scores.mean_score,
  COALESCE(statuses.kpis, 0) AS kpis,
  COALESCE(statuses.good, 0) AS good,
  COALESCE(statuses.poor, 0) AS poor,
  COALESCE(statuses.not_computable, 0) AS not_computable
FROM scores
LEFT JOIN statuses ON COALESCE(statuses.folder, '') = COALESCE(scores.folder, '')
ORDER BY folder
