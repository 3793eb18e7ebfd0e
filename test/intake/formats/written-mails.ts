/** A newsletter as systems send it: two renderings, headers in other character sets, a picture beside. */
export const newsletter = `Received: from mx.gull.example
From: =?UTF-8?B?VGhlIEd1bGwgw6kgU2hvcmU=?= <news@gull.example>
To: reader@desk.example
Subject: =?iso-8859-1?Q?Ferry_runs_aground,_caf=E9_open?=
Date: Tue, 03 Jun 2025 07:00:00 +0200
Message-ID: <seven@gull.example>
List-Id: Morning <morning.gull.example>
Archived-At: <https://gull.example/letters/7>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=A

--A
Content-Type: multipart/alternative; boundary="B"

--B
Content-Type: text/plain; charset=utf-8

Plain words
--B
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<p>The ferry =93Petrel=94 ran aground =96 nobody was hu=
rt.</p>
--B--
--A
Content-Type: image/png; name=a.png
Content-Disposition: attachment
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--A--
`;
