-- anbringelsesformer: at each D, pct of anbragte (children 0-17 whose highest trin is 4-6) by highest trin.
WITH talt AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    f.form,
    count(s.cpr) FILTER (s.trin = f.trin) AS boern,
    count(s.cpr) AS anbragte
  FROM maalinger('anbringelsesformer', ['indsatser'], INTERVAL 0 DAY) m
  CROSS JOIN (VALUES ('netvaerkspleje', 4), ('familiepleje', 5), ('institution', 6)) AS f(form, trin)
  LEFT JOIN stand s
    ON s.omraade = m.omraade AND s.dato = m.dato AND s.alder BETWEEN 0 AND 17 AND s.trin BETWEEN 4 AND 6
  GROUP BY m.omraade, m.dato, m.status, f.form
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  form AS kategori,
  '' AS underkategori,
  100.0 * boern / nullif(anbragte, 0) AS vaerdi,
  boern AS taeller,
  anbragte AS naevner,
  andelsstatus(status, anbragte) AS status
FROM talt;
