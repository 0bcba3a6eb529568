; Inno Setup: MSBack for one user, without an administrator.
; iscc /DVersion=0.1.0 /DFrom=..\..\..\dist\msback /DIcon=...\msback.ico /O..\..\..\dist msback.iss

#ifndef Version
  #error Say the version: /DVersion=0.1.0
#endif
#ifndef From
  #define From "..\..\..\dist\msback"
#endif

[Setup]
AppId={{6C1B8D0E-5C39-4A0E-9B59-3C7A1E0D7A55}
AppName=MSBack
AppVersion={#Version}
AppPublisher=The MSBack developers
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\MSBack
DefaultGroupName=MSBack
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=msback-{#Version}-windows-setup
#ifdef Icon
SetupIconFile={#Icon}
#endif
UninstallDisplayIcon={app}\msback.exe
LicenseFile={#From}\LICENSE.txt
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes

[Files]
Source: "{#From}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\MSBack"; Filename: "{app}\msback.exe"
Name: "{userdesktop}\MSBack"; Filename: "{app}\msback.exe"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "An icon on the desktop"

[InstallDelete]
; Libraries of the version before would be loaded beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\versions"

[UninstallDelete]
; Newer programs that came by a stick; records never lie there.
Type: filesandordirs; Name: "{app}\versions"

[Run]
Filename: "{app}\msback-command.exe"; Parameters: "self-check"; Flags: runhidden; StatusMsg: "Checking this computer"
Filename: "{app}\msback.exe"; Description: "Start MSBack"; Flags: postinstall nowait skipifsilent

[Messages]
ConfirmUninstall=Take away %1? The records stay, in the folder MSBack of this user's local application data.
