<!-- The SBOM of what lies under lib: components and dependencies of other files are left out. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:b="http://cyclonedx.org/schema/bom/1.6">
  <xsl:param name="lib"/>
  <xsl:output indent="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:key name="med" match="b:components/b:component" use="@bom-ref"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="b:components/b:component">
    <xsl:if test="contains($lib, concat('|', b:name, '-', b:version, '.jar|'))">
      <xsl:copy>
        <xsl:apply-templates select="@*|node()"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <xsl:template match="b:dependency">
    <xsl:variable name="det" select="key('med', @ref)"/>
    <xsl:if test="not($det) or contains($lib, concat('|', $det/b:name, '-', $det/b:version, '.jar|'))">
      <xsl:copy>
        <xsl:apply-templates select="@*|node()"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
