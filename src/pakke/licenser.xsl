<!-- One line for each library under lib: what it is, and under which licences it comes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:b="http://cyclonedx.org/schema/bom/1.6">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/">
    <xsl:text>Bibliotekerne i lib, og hvilke licenser de gives under. Mere står i NOTICE og sbom.cdx.xml.&#10;&#10;</xsl:text>
    <xsl:for-each select="b:bom/b:components/b:component">
      <xsl:sort select="b:name"/>
      <xsl:value-of select="concat(b:group, ':', b:name, ' ', b:version, ': ')"/>
      <xsl:for-each select="b:licenses/b:license | b:licenses/b:expression">
        <xsl:if test="position() &gt; 1">, </xsl:if>
        <xsl:variable name="navn" select="normalize-space(concat(b:id, b:name, self::b:expression))"/>
        <xsl:value-of select="$navn"/>
        <xsl:if test="not($navn)">
          <xsl:value-of select="b:url"/>
        </xsl:if>
      </xsl:for-each>
      <!-- Its POM gives addresses alone, which the SBOM leaves out. -->
      <xsl:if test="b:name = 'xbean-asm9-shaded' and not(b:licenses)">Apache-2.0, BSD-3-Clause</xsl:if>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
