using System.Globalization;
using Microsoft.Data.Sqlite;
using OrderShop.Data;
using OrderShop.Messages;
using TemplateSms;

namespace OrderShop.Orders;

/// <summary>The orders of the shop, which survive its restarts.</summary>
public sealed class OrderBook(ShopDatabase database, Outbox outbox)
{
    private const string IsoDate = "yyyy-MM-dd";

    /// <summary>Adds an order; false when there is one of its id.</summary>
    public bool TryAdd(Order order) => database.Write(connection => connection.Execute(
        """
        INSERT INTO orders (id, first_name, phone, language, eta, items, status)
        VALUES ($id, $name, $phone, $language, $eta, $items, 'Open')
        ON CONFLICT (id) DO NOTHING
        """,
        ("$id", order.Id),
        ("$name", order.Customer.FirstName),
        ("$phone", order.Customer.Phone.Value),
        ("$language", order.Customer.Language),
        ("$eta", order.Eta.ToString(IsoDate, CultureInfo.InvariantCulture)),
        ("$items", order.Items))) > 0;

    /// <summary>Finds an order, or gives null.</summary>
    public PlacedOrder? Find(string id) => database.Read(connection => connection.First(
        """
        SELECT orders.id, first_name, phone, language, eta, items, status, state, note
        FROM orders LEFT JOIN messages ON order_id = orders.id
        WHERE orders.id = $id
        """,
        Read,
        ("$id", id)));

    /// <summary>Ships an open order, and owes its customer a message: both or neither.</summary>
    /// <returns>Whether it was open.</returns>
    public bool TryShip(Order order, string tracker)
    {
        var isShipped = database.Write(connection =>
        {
            if (connection.Execute("UPDATE orders SET status = 'Shipped' WHERE id = $id AND status = 'Open'", ("$id", order.Id)) == 0)
                return false;
            Outbox.Add(connection, order.Id, tracker);
            return true;
        });
        outbox.Wake();
        return isShipped;
    }

    private static PlacedOrder Read(SqliteDataReader row) => new(
        new Order(
            row.GetString(0),
            new Customer(row.GetString(1), PhoneNumber.Parse(row.GetString(2)), row.Text(3)),
            DateOnly.ParseExact(row.GetString(4), IsoDate, CultureInfo.InvariantCulture),
            row.GetInt32(5)),
        Enum.Parse<OrderStatus>(row.GetString(6)),
        row.Text(7) is { } state ? Enum.Parse<MessageState>(state) : null,
        row.Text(8));
}
