-- sager-pr-raadgiver, counted per municipality first: no area sees only a part of an adviser's cases.
WITH maaling AS (
  FROM maalinger('sager-pr-raadgiver', ['sager', 'sager.rådgiver'], INTERVAL 0 DAY)
),
aaben AS (
  SELECT DISTINCT d.dato, s.kommune, s.raadgiver, coalesce(s.team, 'uoplyst') AS team, s.sagsnr, s.cpr
  FROM (SELECT DISTINCT dato FROM maaling WHERE status = 'ok') d
  JOIN sag s ON d.dato BETWEEN s.start AND s.slut
  WHERE s.raadgiver IS NOT NULL
),
pr_raadgiver AS (
  SELECT dato, kommune, raadgiver, '' AS hold, count(*) AS sager
  FROM (SELECT DISTINCT dato, kommune, raadgiver, sagsnr, cpr FROM aaben)
  GROUP BY dato, kommune, raadgiver
  UNION ALL
  SELECT dato, kommune, raadgiver, team, count(*) FROM aaben GROUP BY dato, kommune, raadgiver, team
),
-- The teams are left out where some member never gives one.
raadgiver AS (
  SELECT m.omraade, r.dato, r.hold, r.sager
  FROM pr_raadgiver r
  JOIN medlem m ON m.kommune = r.kommune
  WHERE r.hold = ''
    OR m.omraade IN (SELECT omraade FROM daekning WHERE input = 'sager.team' AND findes)
),
maal AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    coalesce(r.hold, '') AS hold,
    count(r.sager) AS raadgivere,
    sum(r.sager) AS sager,
    max(r.sager) AS hoejeste,
    min(r.sager) AS laveste
  FROM maaling m
  LEFT JOIN raadgiver r ON r.omraade = m.omraade AND r.dato = m.dato AND m.status = 'ok'
  GROUP BY m.omraade, m.dato, m.status, r.hold
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  k.kategori,
  hold AS underkategori,
  CASE k.kategori
    WHEN 'gennemsnit' THEN 1.0 * sager / nullif(raadgivere, 0)
    WHEN 'hoejeste' THEN hoejeste
    ELSE laveste
  END AS vaerdi,
  CASE WHEN k.kategori = 'gennemsnit' THEN sager END AS taeller,
  CASE WHEN k.kategori = 'gennemsnit' THEN raadgivere END AS naevner,
  andelsstatus(status, raadgivere) AS status
FROM maal
CROSS JOIN (SELECT unnest(['gennemsnit', 'hoejeste', 'laveste']) AS kategori) k;
