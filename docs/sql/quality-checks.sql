-- How often each of the five checks of an indicator passes, warns, fails or cannot tell.
WITH checks AS (
  SELECT 'aligned' AS factor, aligned AS verdict FROM kpis
  UNION ALL
  SELECT 'measurable' AS factor, measurable AS verdict FROM kpis
  UNION ALL
  SELECT 'relevant' AS factor, relevant AS verdict FROM kpis
  UNION ALL
  SELECT 'understandable' AS factor, understandable AS verdict FROM kpis
  UNION ALL
  SELECT 'achievable' AS factor, achievable AS verdict FROM kpis
)
SELECT
  factor,
  COUNT(*) AS kpis,
  SUM(CASE WHEN verdict = 'pass' THEN 1 ELSE 0 END) AS pass,
  SUM(CASE WHEN verdict = 'warn' THEN 1 ELSE 0 END) AS warn,
  SUM(CASE WHEN verdict = 'fail' THEN 1 ELSE 0 END) AS fail,
  SUM(CASE WHEN verdict = 'unknown' THEN 1 ELSE 0 END) AS cannot_tell,
  SUM(CASE WHEN verdict = 'fail' THEN 1e0 ELSE 0e0 END)
    / NULLIF(SUM(CASE WHEN verdict <> 'unknown' THEN 1e0 ELSE 0e0 END), 0) AS fail_rate
FROM checks
GROUP BY factor
ORDER BY factor
