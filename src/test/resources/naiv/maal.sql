-- maal: for each target, the figure's own value, the target, and whether it is met in the direction given.
WITH eneste AS (
  SELECT noegletal, omraade, periode, kategori, min(underkategori) AS underkategori
  FROM resultat
  GROUP BY noegletal, omraade, periode, kategori
  HAVING count(*) = 1
), holdt AS (
  SELECT
    m.*,
    m.noegletal || CASE WHEN m.kategori = '' THEN '' ELSE '/' || m.kategori END
      || CASE WHEN m.underkategori = '' THEN '' ELSE '/' || m.underkategori END AS navn,
    r.vaerdi AS opnaaet,
    r.taeller,
    r.naevner,
    coalesce(r.status, 'ikke-beregnet') AS status
  FROM maal m
  LEFT JOIN eneste e
    ON e.noegletal = m.noegletal AND e.omraade = CAST(m.kommune AS VARCHAR) AND e.periode = m.periode
    AND e.kategori = m.kategori AND m.underkategori = ''
  LEFT JOIN resultat r
    ON r.noegletal = m.noegletal AND r.omraade = CAST(m.kommune AS VARCHAR) AND r.periode = m.periode
    AND r.kategori = m.kategori AND r.underkategori = coalesce(e.underkategori, m.underkategori)
)
SELECT CAST(kommune AS VARCHAR) AS omraade, periode, navn AS kategori, 'vaerdi' AS underkategori,
  opnaaet AS vaerdi, taeller, naevner, status
FROM holdt
UNION ALL
SELECT CAST(kommune AS VARCHAR), periode, navn, 'maal', vaerdi, NULL, NULL, 'ok'
FROM holdt
UNION ALL
SELECT CAST(kommune AS VARCHAR), periode, navn, 'opfyldt',
  CASE WHEN CASE retning WHEN 'mindst' THEN opnaaet >= vaerdi ELSE opnaaet <= vaerdi END THEN 1 ELSE 0 END,
  NULL, NULL, status
FROM holdt;
