@echo off
rem Runs the command on Windows, from the folder that the package was unpacked to:
rem   aarsrapport demo
rem   aarsrapport koer --config rapport.yaml --ud MAPPE
rem AARSRAPPORT_JAVA replaces the options for Java that are chosen here.
rem No path stands in a block or outside quotation marks: C:\Program Files (x86) would end the one, R&D the other.
setlocal EnableExtensions DisableDelayedExpansion
set "tegnsaet="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "tegnsaet=%%c"
chcp 65001 >nul
set "kode=2"
set "nyere=installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den"
for %%m in ("%~dp0..") do set "hjem=%%~fm"

if exist "%hjem%\lib\aarsrapport.jar" goto find
echo Fejl: filen "%hjem%\lib\aarsrapport.jar" mangler; pak Årsrapport ud igen, hele mappen, og kør igen>&2
goto slut

:find
set "java="
if not defined JAVA_HOME goto sti
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto udgave
echo Fejl: der er ingen Java i JAVA_HOME ("%java%"); ret JAVA_HOME til mappen med Java 17 eller nyere, eller fjern den>&2
goto slut

:sti
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto udgave
echo Fejl: Java findes ikke her; %nyere%>&2
goto slut

:udgave
set "udgave="
for %%m in ("%java%\..\..\release") do set "oplysninger=%%~fm"
if not exist "%oplysninger%" goto spoerg
for /f "usebackq tokens=1,2 delims==" %%a in ("%oplysninger%") do if "%%a" == "JAVA_VERSION" set "udgave=%%~b"
if defined udgave goto nok
:spoerg
for /f "tokens=2,3" %%a in ('call "%java%" -version 2^>^&1') do if "%%a" == "version" set "udgave=%%~b"
if defined udgave goto nok
echo Fejl: Java kan ikke startes ("%java%"); %nyere%>&2
goto slut

:nok
for /f "delims=.-+ tokens=1" %%v in ("%udgave%") do set /a hoved=%%v
if %hoved% geq 17 goto valg
echo Fejl: Java %udgave% er for gammel ("%java%"); %nyere%>&2
goto slut

:valg
set "valg=-Xmx950m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if defined AARSRAPPORT_JAVA set "valg=%AARSRAPPORT_JAVA%"

rem Classes made ready halve the start. From Java 19 Java itself makes the archive when a first command ends, and again
rem when it does not fit; before that the start is slower, and nothing is said.
set "arkiv="
if %hoved% lss 19 goto koer
if not defined LOCALAPPDATA goto koer
if not exist "%LOCALAPPDATA%\aarsrapport" mkdir "%LOCALAPPDATA%\aarsrapport" 2>nul
if not exist "%LOCALAPPDATA%\aarsrapport" goto koer
set arkiv=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\aarsrapport\klasser-%udgave%.jsa" -Xlog:disable

:koer
"%java%" %arkiv% %valg% "@%hjem%\bin\java-aabninger" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Daarsrapport.hjem=%hjem%" -cp "%hjem%\lib\aarsrapport.jar;%hjem%\lib\*" dk.aarsrapport.Aarsrapport %*
set "kode=%errorlevel%"

:slut
if defined tegnsaet chcp %tegnsaet% >nul
exit /b %kode%
