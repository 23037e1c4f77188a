using Microsoft.AspNetCore.Http;

namespace TemplateSms.AspNetCore.Receiving;

/// <summary>The reason why a callback is not taken: the status that it is answered with, and words that may be logged.</summary>
internal sealed record CallbackRefusal(int Status, string Reason)
{
    public static readonly CallbackRefusal TooLarge =
        new(StatusCodes.Status413PayloadTooLarge, $"its query or its body has more than {CallbackLimits.MostBytes} bytes");

    public static readonly CallbackRefusal TooMany =
        new(StatusCodes.Status400BadRequest, $"it has more than {CallbackLimits.MostParameters} parameters");

    public static readonly CallbackRefusal NoForm =
        new(StatusCodes.Status415UnsupportedMediaType, "its body is neither a urlencoded nor a multipart form");

    public static readonly CallbackRefusal NoUrlencodedForm =
        new(StatusCodes.Status415UnsupportedMediaType, "its body is not a urlencoded form");

    public static readonly CallbackRefusal BadForm =
        new(StatusCodes.Status400BadRequest, "its body cannot be read as a form of values within the limits");

    public static readonly CallbackRefusal WrongSecret =
        new(StatusCodes.Status403Forbidden, "the secret is missing, wrong, or there more than once");

    public static readonly CallbackRefusal NoNumber =
        new(StatusCodes.Status400BadRequest, "it opts out, and the number's parameter is missing, there more than once, or no phone number");

    public static readonly CallbackRefusal WrongSignature = new(
        StatusCodes.Status403Forbidden,
        "the signature is missing, there more than once, or not that of the account, of PublicAddress with the path and query, and of the form");
}
