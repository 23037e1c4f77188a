using System.Globalization;
using System.Text;

namespace TemplateSms.Cli.Json;

/// <summary>
/// Reads a JSON string whose grammar is known to be right. System.Text.Json refuses half a surrogate pair, which is two
/// octets of a message all the same.
/// </summary>
internal static partial class JsonText
{
    public static string Read(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    var literal => literal,
                });
            }
        }

        return text.ToString();
    }
}
