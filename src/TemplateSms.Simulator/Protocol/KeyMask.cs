using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Takes the key out of a request before it is shown or written to a file. At most its last two characters stay.</summary>
internal static partial class KeyMask
{
    private const int LeastToShow = 8;
    private const string Hidden = "***";

    /// <summary>The exchange as it may be shown.</summary>
    public static GatewayExchange Of(GatewayExchange exchange)
    {
        var body = exchange.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true
            ? MultipartKey().Replace(exchange.Body, match => match.Groups[1].Value + MaskOf(match.Groups[2].Value))
            : OfBody(exchange.Body);
        return exchange with { Path = OfPairs(exchange.Path), Body = body };
    }

    private static string OfBody(string body)
    {
        var start = body.AsSpan().TrimStart('\uFEFF').TrimStart();
        return start.StartsWith("{") || start.StartsWith("[") ? OfJson(body) : OfPairs(body);
    }

    // keyid=…, of a query or a form; the name may be percent-encoded like any other.
    private static string OfPairs(string text) => PairValue().Replace(text, match =>
        Uri.UnescapeDataString(match.Groups[1].Value.Replace('+', ' ')).Trim().Equals(FieldNames.Key, StringComparison.OrdinalIgnoreCase)
            ? $"{match.Groups[1].Value}={MaskOf(match.Groups[2].Value)}"
            : match.Value);

    // The tokens say where the values of keyid stand, however the name is escaped; the rest of the body stays as it was.
    private static string OfJson(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var masked = new ArrayBufferWriter<byte>(bytes.Length);
        var copied = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var offset = copied;
        var reader = new Utf8JsonReader(bytes.AsSpan(offset), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is not JsonTokenType.PropertyName || !IsKey(ref reader))
                    continue;
                if (!reader.Read())
                    break;
                var start = offset + (int)reader.TokenStartIndex;
                var value = reader.TokenType is JsonTokenType.String ? reader.GetString()! : "";
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    reader.Skip();
                masked.Write(bytes.AsSpan(copied, start - copied));
                masked.Write(JsonSerializer.SerializeToUtf8Bytes(MaskOf(value), _plain));
                copied = offset + (int)reader.BytesConsumed;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What follows the fault cannot be told apart any more: a key in it is found by its looks.
            return Encoding.UTF8.GetString(masked.WrittenSpan) + OfBrokenJson(Encoding.UTF8.GetString(bytes.AsSpan(copied)));
        }

        masked.Write(bytes.AsSpan(copied));
        return Encoding.UTF8.GetString(masked.WrittenSpan);
    }

    private static readonly JsonSerializerOptions _plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool IsKey(ref Utf8JsonReader reader) => string.Equals(reader.GetString(), FieldNames.Key, StringComparison.OrdinalIgnoreCase);

    private static string OfBrokenJson(string text) => OfPairs(BrokenValue().Replace(text, match => match.Groups[1].Value + MaskOf(match.Groups[2].Value)));

    // What is masked stays as it is: a file holds masked requests.
    private static string MaskOf(string key) => key.StartsWith(Hidden, StringComparison.Ordinal) ? key : key.Length >= LeastToShow ? Hidden + key[^2..] : Hidden;

    [GeneratedRegex("(?<=^|[?&])([^=&?]*)=([^&]*)")]
    private static partial Regex PairValue();

    [GeneratedRegex("""(keyid["']?\s*[:=]\s*["']?)([^"',}&\s]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex BrokenValue();

    [GeneratedRegex("""(name\s*=\s*"?keyid"?[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)((?:(?!\r?\n--)[\s\S])*)""", RegexOptions.IgnoreCase)]
    private static partial Regex MultipartKey();
}
