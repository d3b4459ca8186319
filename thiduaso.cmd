@echo off
rem The Windows twin of ./thiduaso: same commands, same exit codes (0 done, 1 our fault, 2 bad request or data, 3 done with some rows quarantined).
rem Results go to stdout, everything else to stderr. Keep CRLF line ends, and ASCII above "chcp 65001".
setlocal EnableExtensions DisableDelayedExpansion

set "SELF=%~f0"
rem Java's launcher knows only the letters of the ANSI code page, so our own paths reach it by their short names.
for %%I in ("%SELF%") do set "ROOT=%%~dpI"& set "SHORT=%%~dpsI"
set "ROOT=%ROOT:~0,-1%"
set "SHORT=%SHORT:~0,-1%"
for %%I in ("%TEMP%") do set "ARGUMENT_FILE=%%~fsI\thiduaso-%RANDOM%%RANDOM%.txt"
set "TARGET=%ROOT%\target\launcher"
set "BUILT=%TARGET%\built"
set "LOG=%TARGET%\build.log"
set "MODULES=ingest analytics dashboard"
set "PROFILE="
set "CODE_PAGE=437"
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODE_PAGE=%%C"
chcp 65001 >nul

rem The two helpers that run in the background, see their labels.
if "%~1"==":watch-build" goto watch_build
if "%~1"==":first-page" goto first_page

set "CODE=0"
for %%H in (-h --help help) do if "%~1"=="%%H" goto usage
if "%~1"=="" goto usage
set "COMMAND=%~1"
set "HELP="
set ARGUMENTS=%*
for %%C in (score score-closed demo) do if "%COMMAND%"=="%%C" call :find_lake %*
if "%COMMAND%"=="demo" goto demo_options
rem The server and the benchmarks start the product's commands themselves.
set "THIDUASO_LAUNCHER=%SELF%"
rem The benchmarks are not part of the product: a profile of their own.
if "%COMMAND%"=="bench" set "MODULES=%MODULES% benchmarks"& set "PROFILE=-Pbench"& set "BUILT=%TARGET%\built-bench"
set "CODE=2"
call :dispatch "%COMMAND%" || goto leave

rem Arguments pass as they are; those with Vietnamese letters pass in a UTF-8 file, one a line, which the commands read (picocli's @file).
call :is_ascii ARGUMENTS && set "ASCII=1" || set "ASCII="
findstr /c:" -h" /c:" --help" "%ARGUMENT_FILE%.raw" >nul && set "HELP=1"
if defined ASCII goto start_command
set ARGUMENTS="@%ARGUMENT_FILE%"
type nul >"%ARGUMENT_FILE%"
:next_argument
set "ARGUMENT=%~1"
if not defined ARGUMENT goto start_command
call :write_argument ARGUMENT
shift /1
goto next_argument

:start_command
call :find_java && call :build && call :start
set "CODE=%ERRORLEVEL%"
goto leave

:demo_options
set "DEMO_HOME=%THIDUASO_HOME%"
if not defined DEMO_HOME set "DEMO_HOME=thiduaso-home"
set "PORT=8080"
set "SERVE=1"
set "CODE=2"
:next_option
shift /1
if "%~1"=="" goto start_demo
if "%~1"=="-h" goto usage
if "%~1"=="--help" goto usage
if "%~1"=="--no-serve" set "SERVE="& goto next_option
if "%~1"=="--home" if not "%~2"=="" set "DEMO_HOME=%~2"& shift /1& goto next_option
if "%~1"=="--port" if not "%~2"=="" set "PORT=%~2"& shift /1& goto next_option
>&2 echo demo không hiểu "%~1", hoặc thiếu giá trị sau nó. Xem: thiduaso.cmd --help
goto leave
:start_demo
call :find_java && call :demo
set "CODE=%ERRORLEVEL%"

:leave
del /q "%ARGUMENT_FILE%*" 2>nul
chcp %CODE_PAGE% >nul
exit /b %CODE%

:usage
echo Thi Đua Số: số liệu định kỳ → điểm, hạng, căn cứ xét khen thưởng.
echo.
echo   thiduaso demo   [--home DIR] [--port 8080] [--no-serve]   nạp mọi bộ số liệu kèm theo, chốt, chấm, công bố, mở trang web
echo   thiduaso serve  [--home DIR] [--port N] [--public-reading on^|off] [--code-roles VAI_TRÒ,…] [--oidc-issuer URL …]   mở trang web
echo   thiduaso account add TÊN --name "…" --role VAI_TRÒ[,…] [--unit MÃ] ^| list ^| reset TÊN [--code] [--home DIR]   tài khoản đăng nhập trang web
echo   thiduaso audit verify --home DIR [--head SỐ:MÃ]           nhật ký có bị sửa không; in đầu chuỗi
echo   thiduaso index-set check TỆP… ^| list ^| show MÃ[@BẢN]      kiểm tra, liệt kê, xem bộ chỉ số
echo   thiduaso preview --index-set TỆP [--units TỆP] [--mapping TỆP.yaml] [--draws N] [--out TỆP.csv^|xlsx] TỆP…   chấm thử tệp số liệu, không lưu gì
echo   thiduaso template --home DIR --index-set MÃ --period KỲ [--unit MÃ] --out TỆP.xlsx   bảng tính mẫu để đơn vị điền
echo   thiduaso ingest --home DIR --index-set MÃ --period KỲ [--units TỆP] [--mapping TỆP.yaml] [--dry-run] [--report THƯ_MỤC] TỆP…
echo   thiduaso ingest-large --home DIR --index-set MÃ --period KỲ [--units TỆP] [--dry-run] [--master URL] TỆP.csv…   nạp tệp CSV rất dài bằng Spark
echo   thiduaso mapping propose --home DIR --index-set MÃ --out M.yaml TỆP   đề nghị mẫu đọc cho bảng có tiêu đề riêng
echo   thiduaso mapping save^|list^|export --home DIR …            mẫu đọc đã lưu: lưu, liệt kê, in ra
echo   thiduaso submissions --home DIR [--index-set MÃ --period KỲ]   các lần nộp và trạng thái
echo   thiduaso approve --home DIR --by NGƯỜI LẦN_NỘP… ^| --all --index-set MÃ --period KỲ   duyệt; cũng vậy: submit, withdraw, return --reason LÝ_DO
echo   thiduaso close  --home DIR --index-set MÃ --period KỲ --by NGƯỜI [--leave-out]   chốt kỳ; không được là người đã duyệt
echo   thiduaso unlock --home DIR --index-set MÃ --period KỲ --by NGƯỜI [--grant] --reason LÝ_DO   mở khóa kỳ đã chốt, hai người
echo   thiduaso completeness --home DIR --index-set MÃ --period KỲ [--remind] [--out TỆP.csv^|xlsx]   đơn vị nào thiếu, trễ, chưa duyệt; declare: đơn vị khai hoàn thành
echo   thiduaso score  --home DIR --index-set MÃ[@BẢN] --period KỲ [--bind-to ĐỢT] [--draft] [--master URL]   chấm điểm (so với đợt trước; nháp); dòng cuối là mã đợt chấm
echo   thiduaso runs   --home DIR [--format csv]                 các đợt chấm
echo   thiduaso verify --home DIR ĐỢT                            tính lại và kiểm tra từng tệp
echo   thiduaso publish --home DIR ĐỢT                           công bố một đợt chấm
echo   thiduaso statistics --home DIR ĐỢT [--out TỆP.csv^|xlsx]    thống kê phương pháp của một đợt chấm
echo   thiduaso compare --home DIR ĐỢT_TRƯỚC ĐỢT_SAU ^| --correction ĐỢT [--changed] [--out TỆP]  điểm, hạng, mức thay đổi do đâu; đính chính đổi của ai
echo   thiduaso robustness --home DIR ĐỢT ^| --newest [--design TỆP.yaml] [--draws N] [--top K,…] [--out TỆP.csv^|xlsx]   hạng vững đến đâu
echo   thiduaso improve --home DIR ĐỢT --unit MÃ [--places K] [--with-trend] [--most M] [--out TỆP]   cải thiện gì thì lên hạng
echo   thiduaso price --home DIR ĐỢT [--unit MÃ] [--all] [--interval ĐƠN_VỊ:MÃ=THẤP..CAO]... [--out TỆP]   số liệu nghi ngờ, còn thiếu làm đổi bao nhiêu điểm, bậc
echo   thiduaso bench kernel ^| robustness ^| preview ^| contest ^| ingest ^| national   đo tốc độ (dựng thêm phần benchmarks)
echo   thiduaso export --home DIR ĐỢT --what scores^|ranks^|contributions^|marks^|manifest --format csv^|xlsx --out TỆP
echo   thiduaso cluster-jars [--to DIR]                           các tệp jar mang tới cụm Spark: docs/deployment.md
echo.
echo Mỗi lệnh có --help. Mã thoát: 0 xong · 1 lỗi phần mềm · 2 yêu cầu hoặc số liệu sai · 3 xong, có dòng bị cách ly.
echo Thư mục dữ liệu mặc định: %%THIDUASO_HOME%%, nếu không có thì thiduaso-home. Kỳ: 2026, 2026-H1, 2026-Q3, 2026-10.
echo THIDUASO_JAVA_OPTS thay các tham số JVM mặc định (ví dụ -Xmx8g cho số liệu lớn).
set "CODE=0"
goto leave

rem ---- Java and Maven ------------------------------------------------------------------------------------------------------------------

:find_java
set "JAVA="
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" set "JAVA_HOME="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%I in (java.exe) do set "JAVA=%%~$PATH:I"
if not defined JAVA >&2 echo Không tìm thấy Java. Hãy cài JDK 17 trở lên ^(ví dụ: winget install EclipseAdoptium.Temurin.17.JDK^) hoặc đặt JAVA_HOME.& exit /b 2
set "JAVA_RELEASE="
for %%I in ("%JAVA%") do for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%%~dpI..\release" 2^>nul') do set "JAVA_RELEASE=%%~V"
if not defined JAVA_RELEASE for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "JAVA_RELEASE=%%~V"
set "MAJOR=0"
for /f "delims=.-+" %%M in ("%JAVA_RELEASE%") do set "MAJOR=%%M"
if %MAJOR% lss 17 >&2 echo Cần Java 17 trở lên, đang có bản "%JAVA_RELEASE%" ở "%JAVA%". Hãy cài JDK mới hơn hoặc đặt JAVA_HOME.& exit /b 2
set "JVM_OPTIONS=%THIDUASO_JAVA_OPTS%"
if not defined JVM_OPTIONS set "JVM_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
exit /b 0

rem The newest source against the stamp of the last build. cmd cannot compare dates, PowerShell can.
:is_built
if not exist "%BUILT%" exit /b 1
for %%M in (%MODULES%) do for %%I in ("%ROOT%\%%M\target\classpath" "%TARGET%\%%M.args") do if not exist "%%~I" exit /b 1
set /p BUILD=<"%BUILT%"
rem A server that starts this command runs from the same jars: they stay as they are.
if defined THIDUASO_NO_BUILD exit /b 0
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc; Set-Location -LiteralPath $env:ROOT; $sources = @(Get-Item pom.xml, */pom.xml) + @(Get-Item */src/main | Get-ChildItem -Recurse); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }; exit 0" <nul
exit /b %ERRORLEVEL%

:build
call :is_built && exit /b 0
set "MAVEN="
for %%I in (mvn.cmd) do set "MAVEN=%%~$PATH:I"
if not defined MAVEN >&2 echo Cần Maven 3.8 trở lên để dựng chương trình lần đầu: tải ở maven.apache.org rồi thêm thư mục bin của nó vào PATH.& exit /b 2
call :is_ascii SHORT || >&2 echo Hãy chuyển chương trình sang thư mục có tên không dấu: Java không mở được "%ROOT%".&& exit /b 2
if not exist "%TARGET%\" mkdir "%TARGET%" || exit /b 1
>&2 echo Dựng chương trình (chỉ khi mã nguồn thay đổi; nhật ký: "%LOG%")
rem Sources changed during the build are newer than its start.
>"%TARGET%\started" echo %RANDOM%%RANDOM%
start "" /b cmd /c call "%SELF%" :watch-build 1>&2
pushd "%ROOT%"
call "%MAVEN%" -B -Dquick -DskipTests %PROFILE% package >"%LOG%" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" del "%TARGET%\started"& findstr /b /l /c:"[ERROR]" /c:"[FATAL]" "%LOG%" >&2
if not "%CODE%"=="0" >&2 echo Dựng không thành công. Toàn bộ nhật ký: "%LOG%"& exit /b 1
for %%M in (%MODULES%) do call :write_classpath %%M || exit /b 1
del /f /q "%ROOT%\target\cds\*.jsa*" 2>nul
rem With the benchmarks everything else was built too.
if defined PROFILE copy /y "%TARGET%\started" "%TARGET%\built" >nul
move /y "%TARGET%\started" "%BUILT%" >nul
set /p BUILD=<"%BUILT%"
exit /b 0

rem In the background: names each module that Maven begins, as long as it holds its log.
:watch_build
ping -n 2 127.0.0.1 >nul
for /f "tokens=4 delims=:> " %%M in ('findstr /c:"< vn.thiduaso:" "%LOG%" 2^>nul') do if not defined SEEN_%%M set "SEEN_%%M=1"& echo   %%M
if not exist "%TARGET%\started" exit /b 0
(type nul >>"%LOG%") 2>nul || goto watch_build
exit /b 0

rem module.args: what java reads by @file, since a command line holds 8191 characters. One path a line, with / because \ escapes there.
rem The jar is the newest: one of an older version may be left beside it.
:write_classpath
set "CLASSPATH_FILE=%ROOT%\%1\target\classpath"
set "JAR="
for /f "delims=" %%J in ('dir /b /od "%ROOT%\%1\target\thiduaso-%1-*.jar"') do set "JAR=%SHORT%\%1\target\%%J"
if not defined JAR >&2 echo Thiếu %1\target\thiduaso-%1-….jar. Nhật ký dựng: "%LOG%"& exit /b 1
>"%TARGET%\%1.args" echo -cp "%JAR:\=/%\
for /f "delims=" %%P in ('powershell -NoProfile -NonInteractive -Command "[Console]::Out.Write((Get-Content -Raw -Encoding UTF8 -LiteralPath $env:CLASSPATH_FILE).Replace([char]59, [char]10))" ^<nul') do for %%I in ("%%P") do (
    set "ENTRY=%%~dpsI%%~nxI"
    setlocal EnableDelayedExpansion
    >>"!TARGET!\%1.args" echo ;!ENTRY:\=/!\
    endlocal
)
>>"%TARGET%\%1.args" echo "
exit /b 0

rem ---- arguments -----------------------------------------------------------------------------------------------------------------------

rem Whether a variable has only ASCII: then it takes as many bytes in UTF-8 as in a code page of one byte a letter.
:is_ascii
setlocal EnableDelayedExpansion
chcp 437 >nul
>"%ARGUMENT_FILE%.raw" echo.!%1!
for %%I in ("%ARGUMENT_FILE%.raw") do set "SIZE=%%~zI"
chcp 65001 >nul
>"%ARGUMENT_FILE%.raw" echo.!%1!
for %%I in ("%ARGUMENT_FILE%.raw") do if %%~zI==%SIZE% exit /b 0
exit /b 1

:write_argument
setlocal EnableDelayedExpansion
>>"%ARGUMENT_FILE%" echo.!%1!
exit /b 0

rem ---- starting a main -----------------------------------------------------------------------------------------------------------------

rem TRAINS: commands that make their class archive, those whose classes stand for all others of the same name. serve never ends by itself.
:dispatch
set "NAME="
set "TRAINS="
for %%C in (index-set mapping ingest submissions submit withdraw return approve close unlock completeness declare runs export template load-packs) do if "%~1"=="%%C" set "NAME=ingest"& set "MODULE=ingest"& set "MAIN=vn.thiduaso.ingest.cli.IngestCli"
if "%~1"=="preview" set "NAME=preview"& set "MODULE=ingest"& set "MAIN=vn.thiduaso.ingest.cli.IngestCli"
for %%C in (ingest-large score score-closed verify statistics compare robustness improve price cluster-jars) do if "%~1"=="%%C" set "NAME=score"& set "MODULE=analytics"& set "MAIN=vn.thiduaso.analytics.cli.AnalyticsCli"
for %%C in (publish serve account audit demo-accounts) do if "%~1"=="%%C" set "NAME=%%C"& set "MODULE=dashboard"& set "MAIN=vn.thiduaso.dashboard.DashboardCli"
for %%C in (account audit demo-accounts) do if "%~1"=="%%C" set "NAME=publish"
for %%C in (verify statistics compare improve price cluster-jars) do if "%~1"=="%%C" set "NAME=verify"
if "%~1"=="bench" set "NAME=bench"& set "MODULE=benchmarks"& set "MAIN=vn.thiduaso.benchmarks.BenchCli"
rem Thousands of draws, and millions of figures, pay for the better code that takes longer to compile.
for %%C in (robustness bench) do if "%~1"=="%%C" if not defined THIDUASO_JAVA_OPTS set "JVM_OPTIONS=-XX:+UseSerialGC"
if "%~1"=="ingest-large" if not defined THIDUASO_JAVA_OPTS set "JVM_OPTIONS=-XX:+UseParallelGC"
for %%C in (score score-closed) do if "%~1"=="%%C" if not defined THIDUASO_JAVA_OPTS call :is_large && set "JVM_OPTIONS=-XX:+UseParallelGC"
for %%C in (load-packs preview ingest score score-closed verify publish) do if "%~1"=="%%C" set "TRAINS=1"
if not defined NAME >&2 echo Không có lệnh "%~1". Xem: thiduaso.cmd --help& exit /b 2
exit /b 0

rem LAKE: folder of the lake that the arguments of a command name. cmd itself takes --home=DIR apart.
:find_lake
set "LAKE=%THIDUASO_HOME%\lake"
if not defined THIDUASO_HOME set "LAKE=thiduaso-home\lake"
:next_word
if "%~1"=="--home" set "LAKE=%~2\lake"
shift /1
if not "%~1"=="" goto next_word
if defined THIDUASO_WAREHOUSE set "LAKE=%THIDUASO_WAREHOUSE%"
exit /b 0

rem Whether the closed periods of the lake, all together, are more than some ten million figures. An object store is not looked into.
:is_large
set "MEGABYTES=0"
if exist "%LAKE%\closed_period\" for /r "%LAKE%\closed_period" %%F in (*.parquet) do set /a "MEGABYTES+=%%~zF>>20" >nul 2>nul
if %MEGABYTES% geq 100 exit /b 0
exit /b 1

:start
if "%COMMAND%"=="serve" if not defined HELP call :train_server
call :dispatch "%COMMAND%"
if defined HELP set "TRAINS="
call :run
exit /b %CODE%

rem Runs MAIN with ARGUMENTS and its class archive; without one yet it makes it, which takes some seconds after the last line, once.
:run
set "ARCHIVE=%SHORT%\target\cds\%NAME%-%BUILD%-%JAVA_RELEASE%.jsa"
set "NEW="
set "SHARED=-XX:SharedArchiveFile=%ARCHIVE%"
if not exist "%ARCHIVE%" set "SHARED=-Xshare:auto"& if defined TRAINS set "NEW=%ARCHIVE%.%RANDOM%"
if defined NEW set "SHARED=-XX:ArchiveClassesAtExit=%NEW%"& if not exist "%ROOT%\target\cds\" mkdir "%ROOT%\target\cds"
set "OPENS="
if "%MODULE%"=="analytics" for /f "tokens=3 delims=<>" %%O in ('findstr /c:"<spark.opens>" "%ROOT%\pom.xml"') do set "OPENS=%%O"
rem Newer Java has one package of the list no more, and warns of what Parquet's codecs and Spark do unless it is told to expect it.
if %MAJOR% geq 24 if defined OPENS set "OPENS=%OPENS:sun.security.action=java.lang%"
if %MAJOR% geq 24 set "OPENS=%OPENS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" "@%SHORT%\target\launcher\%MODULE%.args" %OPENS% %JVM_OPTIONS% -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dpicocli.useSimplifiedAtFiles=true -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off "%SHARED%" %MAIN% %ARGUMENTS%
set "CODE=%ERRORLEVEL%"
rem An archive gets its name only when whole, and not from a refused request, which has met few classes.
if defined NEW if exist "%NEW%" if not "%CODE%"=="2" move /y "%NEW%" "%ARCHIVE%" >nul 2>nul
if defined NEW if exist "%NEW%" del /f "%NEW%"
exit /b %CODE%

rem Starts the server once only to learn its classes: Spring ends it abruptly as soon as it is up, so it gets a database in memory.
:train_server
setlocal
call :dispatch serve
if exist "%SHORT%\target\cds\serve-%BUILD%-%JAVA_RELEASE%.jsa" exit /b 0
set "TRAINS=1"
set "THIDUASO_DB_URL=jdbc:h2:mem:training;DATABASE_TO_UPPER=false;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
set "THIDUASO_DB_USER="
set "THIDUASO_DB_PASSWORD="
set "JVM_OPTIONS=%JVM_OPTIONS% -Dspring.context.exit=onRefresh"
set ARGUMENTS=serve --home "%ARGUMENT_FILE%.home" --port 0
call :run >nul 2>nul
exit /b 0

rem ---- demo ----------------------------------------------------------------------------------------------------------------------------

:demo
for /f "delims=0123456789" %%C in ("%PORT%") do >&2 echo --port "%PORT%" không phải là số.& exit /b 2
set /a "OTHER=PORT+1"
rem A listening row by its remote address, since the word LISTENING is translated.
netstat -an -p TCP | findstr /r /c:":%PORT%  *0\.0\.0\.0:0 " >nul && >&2 echo Cổng %PORT% đang có chương trình khác dùng. Hãy thử: thiduaso.cmd demo --port %OTHER%&& exit /b 2
set "TIMES="
call :clock BEGAN
call :build || goto demo_stopped
call :took "dựng"
set "LOADED="
if exist "%DEMO_HOME%\cache\demo" set /p LOADED=<"%DEMO_HOME%\cache\demo"
if "%LOADED%"=="%BUILD%" goto demo_loaded
if not exist "%DEMO_HOME%\cache\" mkdir "%DEMO_HOME%\cache" || >&2 echo Không tạo được thư mục "%DEMO_HOME%".&& exit /b 2
call :step "nạp và chốt" 3 load-packs || goto demo_stopped
call :step "chấm điểm" 0 score-closed || goto demo_stopped
call :step "độ vững hạng" 0 robustness --newest "--top=2,4" || goto demo_stopped
call :step "công bố" 0 publish --all-new || goto demo_stopped
call :step "tài khoản" 0 demo-accounts || goto demo_stopped
>"%DEMO_HOME%\cache\demo" echo %BUILD%
:demo_loaded
call :clock BEGAN
call :train_server
call :took "khởi động nhanh"
if not defined SERVE >&2 echo == Thời gian: %TIMES:~2%& exit /b 0
call :clock BEGAN
start "" /b cmd /c call "%SELF%" :first-page 1>&2
call :demo_arguments serve --port %PORT%
call :dispatch serve
call :run
:demo_stopped
exit /b %ERRORLEVEL%

rem step LABEL ALLOWED COMMAND [OPTION]: one command on the home of the demo; stops unless it ends with 0 or ALLOWED.
:step
>&2 echo == %~1
call :clock BEGAN
call :demo_arguments %3 %4 %5
call :dispatch %3
call :run 1>&2
if not "%CODE%"=="0" if not "%CODE%"=="%2" >&2 echo Dừng ở bước: %~1 ^(mã thoát %CODE%^)& exit /b %CODE%
call :took "%~1"
exit /b 0

:demo_arguments
>"%ARGUMENT_FILE%" echo %1
>>"%ARGUMENT_FILE%" echo --home
call :write_argument DEMO_HOME
for %%A in (%2 %3) do >>"%ARGUMENT_FILE%" echo %%~A
set ARGUMENTS="@%ARGUMENT_FILE%"
exit /b 0

rem In the background: waits for the first page of the server, then reports; the server itself keeps the window and Ctrl-C.
:first_page
curl -s -f -o nul --noproxy "*" --retry 60 --retry-delay 1 --retry-connrefused http://127.0.0.1:%PORT%/ || exit /b 1
call :took "trang đầu"
echo == Thời gian: %TIMES:~2%
echo Mở trình duyệt: http://127.0.0.1:%PORT%   (dừng: Ctrl-C)
if exist "%DEMO_HOME%\demo-login.txt" type "%DEMO_HOME%\demo-login.txt"
exit /b 0

rem clock NAME: tenths of a second since midnight. 100%%A %% 100 reads " 9" and "08" as numbers.
:clock
for /f "tokens=1-4 delims=:,. " %%A in ("%TIME%") do set /a "%1=(100%%A %% 100*3600+100%%B %% 100*60+100%%C %% 100)*10+100%%D %% 100/10"
exit /b 0

rem took LABEL: adds the time since BEGAN to TIMES.
:took
call :clock NOW
set /a "SPENT=NOW-BEGAN, SPENT+=(SPENT>>31)&864000, WHOLE=SPENT/10, TENTH=SPENT%%10"
set "TIMES=%TIMES%, %~1 %WHOLE%.%TENTH% s"
exit /b 0
