-- Score of each perspective by weight, a workbook at a time: what was measured, its weight shared among the rest.
-- coverage is the share of weight that was measured.
SELECT
  path,
  COALESCE(organisation, path) AS organisation,
  year,
  perspective,
  COUNT(*) AS kpis,
  SUM(CASE WHEN score IS NOT NULL AND weight > 0 THEN weight * score END)
    / NULLIF(SUM(CASE WHEN score IS NOT NULL AND weight > 0 THEN weight ELSE 0 END), 0) AS score,
  COALESCE(
    SUM(CASE WHEN score IS NOT NULL AND weight > 0 THEN weight ELSE 0 END) / NULLIF(SUM(weight), 0),
    0
  ) AS coverage,
  MAX(perspective_weight) AS perspective_weight
FROM kpis
GROUP BY path, organisation, year, perspective
ORDER BY path, perspective NULLS LAST
