#pragma once

// Debian's headers pull in ICU, and Foundation brings its own: both in one program do not compile.
// The ICU fields of xmlCharEncodingHandler are therefore not to be touched from here on.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// What a story is read with. Nothing is fetched, no entity is replaced, the built-in limits hold (never NOENT, HUGE
// or DTDLOAD), lines above 65,535 are counted, and a declared encoding is ours to judge, not to convert from.
static const int CLibXML2_options = XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_IGNORE_ENC;

// The mark of a SAX 2 handler: a macro that Swift would import with a type of its own choosing.
static const unsigned int CLibXML2_sax2 = XML_SAX2_MAGIC;
