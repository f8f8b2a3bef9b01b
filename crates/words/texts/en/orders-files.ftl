# The order preview: what is found in a file as a whole.

findings-csv-headings = File,Line,Column,Order,Code,Severity,Message,Value

not-an-order-file =
    .title = No orders in here
    .why = { $found ->
        [html] This is a web page, perhaps a login or error page of the store.
        [json] This is JSON, but without “orders” or “order”.
        [error-message] This looks like an error message.
        [url] This is a web address.
        [pdf] This is a PDF document.
        [zip] This is a ZIP archive or an Excel workbook.
        [picture] This is a picture.
        [binary] This file is not a text.
       *[prose] This is a text without orders.
    }
    .fix = { $found ->
        [error-message] Open it in the error decoder.
        [url] Open it in the store URL tool.
        [zip] Save the workbook as CSV, or unpack the archive first.
       *[other] Open orders as QuickBooks Commerce JSON, as Custom Store XML or as CSV.
    }

row-too-short =
    .title = Row { $line } has too few cells
    .short = Row has too few cells
    .why = It has { $count ->
        [one] { $count } cell
       *[other] { $count } cells
    } under { $expected } columns, so the last fields stay empty.
    .fix = Check the row for a missing separator or quotation mark.

row-too-long =
    .title = Row { $line } has too many cells
    .short = Row has too many cells
    .why = It has { $count } cells under { $expected } columns, so values may stand in the wrong column.
    .fix = Put quotation marks around values that contain the separator.

column-unmatched =
    .title = Column “{ $name }” is matched to nothing
    .short = Column is matched to nothing
    .why = Its values do not arrive.
    .fix = Match it to a field, if you need it.

encoding-not-utf8 =
    .title = The file is { $name }, not UTF-8
    .short = File is not UTF-8
    .why = ShipStation expects UTF-8. In any other encoding accents and special characters arrive garbled.
    .fix = Save the file as UTF-8.

dangling-reference =
    .title = { $field } { $value } leads nowhere
    .short = ID leads nowhere
    .why = { $count ->
        [one] The file holds no record with this id, so the preview has a gap here.
       *[other] The file lacks the records of { $count } such ids, so the preview has gaps here.
    }
    .fix = Add the missing records, for example by opening their files together with this one.

json-malformed =
    .title = The JSON cannot be read from here on
    .why = { $found ->
        [number] “{ $value }” is not written like a JSON number.
        [escape] “{ $value }” is not an escape that JSON knows.
        [control-character] A line break or control character stands inside a text.
        [trailing-comma] A comma has nothing behind it.
        [missing-comma] A comma is missing between two values.
        [missing-colon] A colon is missing behind a name.
        [too-deep] The brackets are nested too deeply.
       *[character] “{ $value }” cannot stand here.
    }
    .fix = Correct this place, or export the file again.

file-truncated =
    .title = The file ends in the middle
    .why = Something is missing at the end. What stands before it is shown.
    .fix = Download or export the file again.

number-in-scientific-notation =
    .title = { $field }: “{ $value }” was shortened by a spreadsheet
    .short = Number shortened by a spreadsheet
    .why = The spreadsheet turned a long number into scientific notation. The last digits may be lost.
    .fix = Format the column as text in the spreadsheet and enter the number again.
